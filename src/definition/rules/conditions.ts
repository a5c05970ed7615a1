import { issueIf, type Issue } from '../../base/issue.js';
import type { DefinitionParts, LocatedQuestion } from '../definition-parts.js';
import type { Comparison, Id, Operator } from '../pulse-definition.js';
import { conditionShape } from './condition-shape.js';
import { unknownName } from '../unknown-name.js';
import { knowableOf, operatorIssues } from './operator-fit.js';
import { isMetUpTo, lastMet, questionOrder } from './question-order.js';
import { referencesOf } from './variables.js';
import type { Rule } from './rule.js';

/** What a condition, or a text, may speak of where it stands. */
export interface Scope {
  readonly parts: DefinitionParts;
  /** By `questionKey`. */
  readonly questions: ReadonlyMap<string, LocatedQuestion>;
  /** The group whose round it is in. */
  readonly group: Id | null;
  /** Whether the question is settled by then. */
  isEarlier(other: LocatedQuestion): boolean;
}

const questionKey = (group: Id | null, id: Id): string => `${group ?? ''}.${id}`;

/** Inside a round, an id means the same round first. */
export const findQuestion = (id: Id, { questions, group }: Scope): LocatedQuestion | undefined =>
  questions.get(questionKey(group, id)) ?? questions.get(questionKey(null, id));

const optionOperators: readonly Operator[] = ['is', 'is-not', 'includes-any', 'includes-all', 'includes-none'];

const optionIssues = ({ entry }: LocatedQuestion, { value, is }: Comparison, path: Issue['path']): readonly Issue[] => {
  if (!('options' in entry) || 'optionsFrom' in entry || !optionOperators.includes(is)) return [];
  const known = new Set((entry.options ?? []).map(option => option.value));
  return [value ?? []]
    .flat()
    .flatMap(wanted => unknownName('unknown-option', [...path, 'value'], String(wanted), known));
};

const questionIssues = (id: Id, comparison: Comparison, path: Issue['path'], scope: Scope): readonly Issue[] => {
  const at = [...path, 'question'];
  const found = findQuestion(id, scope);
  // The ids of broken questions are known too; more cannot be said of them.
  if (!found) {
    const { questionIds, innerIds } = scope.parts;
    return unknownName(
      'unknown-question-id',
      at,
      id,
      new Set([...questionIds, ...(innerIds.get(scope.group ?? '') ?? [])]),
    );
  }
  const { type } = found.entry;
  if (type === 'group' || type === 'statement') return issueIf(true, 'not-answerable', at);
  if (!scope.isEarlier(found)) return issueIf(true, 'later-question', at);
  const known = knowableOf(found.entry, id.includes('.'));
  return [...operatorIssues(known, comparison, path, true), ...optionIssues(found, comparison, path)];
};

const dimensionsOf = ({ entry }: LocatedQuestion): readonly Id[] => {
  const { dimension = '' } = entry;
  return entry.type === 'matrix' ? entry.rows.map(row => row.dimension ?? dimension) : [dimension];
};

/** A score is known as far as everything that it is made of is. */
export const scoreIssues = (id: Id, path: Issue['path'], { parts, isEarlier }: Scope): readonly Issue[] => {
  const of = new Set(parts.scores.find(({ entry }) => entry.id === id)?.entry.of);
  const needsLater = parts.questions.some(
    located => [located.entry.id, ...dimensionsOf(located)].some(id => of.has(id)) && !isEarlier(located),
  );
  return needsLater ? issueIf(true, 'later-question', path) : unknownName('unknown-score-id', path, id, parts.scoreIds);
};

/** A variable is known as far as everything that it hangs on is. */
export const variableIssues = (id: Id, path: Issue['path'], scope: Scope): readonly Issue[] => {
  const { parts, questions, isEarlier } = scope;
  const needsLater = referencesOf(parts, id).some(reference => {
    const located = reference.kind === 'question' && questions.get(questionKey(null, reference.id));
    if (located) return !isEarlier(located);
    return (
      reference.kind === 'score' && scoreIssues(reference.id, path, scope).some(({ code }) => code === 'later-question')
    );
  });
  return needsLater
    ? issueIf(true, 'later-question', path)
    : unknownName('unknown-variable-id', path, id, parts.variableIds);
};

const assignedIssues = (
  id: Id,
  value: Comparison['value'],
  path: Issue['path'],
  { assign, assignedIds }: DefinitionParts,
): readonly Issue[] => {
  const entry = assign.find(located => located.entry.id === id)?.entry;
  if (!entry) return unknownName('unknown-assignment-id', [...path, 'assigned'], id, assignedIds);
  const known = new Set(entry.of);
  return [value ?? []]
    .flat()
    .flatMap(wanted => unknownName('unknown-option', [...path, 'value'], String(wanted), known));
};

const otherSubjectIssues = (
  { context, score, item, variable, assigned, value }: Comparison,
  path: Issue['path'],
  scope: Scope,
): readonly Issue[] => {
  if (score !== undefined) return scoreIssues(score, [...path, 'score'], scope);
  if (context !== undefined)
    return unknownName('unknown-context-id', [...path, 'context'], context, scope.parts.contextIds);
  if (variable !== undefined) return variableIssues(variable, [...path, 'variable'], scope);
  if (assigned !== undefined) return assignedIssues(assigned, value, path, scope.parts);
  return scope.group === null
    ? issueIf(true, 'item-outside-group', [...path, 'item'])
    : unknownName('unknown-group-id', [...path, 'item'], item, new Set([scope.group]));
};

const comparisonIssues = (comparison: Comparison, path: Issue['path'], scope: Scope): readonly Issue[] => {
  const { question, context, score, variable } = comparison;
  if (question !== undefined) return questionIssues(question, comparison, path, scope);
  const known = score !== undefined || variable !== undefined ? 'number' : context === undefined ? 'value' : 'context';
  return [...operatorIssues(known, comparison, path, false), ...otherSubjectIssues(comparison, path, scope)];
};

const conditionIssues = (condition: unknown, path: Issue['path'], scope: Scope): readonly Issue[] => {
  if (condition === undefined) return [];
  const { issues, comparisons } = conditionShape(condition, path);
  return [...issues, ...comparisons.flatMap(part => comparisonIssues(part.comparison, part.path, scope))];
};

/** A question under its key, and the rows of a matrix under theirs: a row is settled where its matrix is. */
const named = (located: LocatedQuestion): [string, LocatedQuestion][] => {
  const { entry, group } = located;
  const rows = entry.type === 'matrix' ? entry.rows.map(({ id }) => `${entry.id}.${id}`) : [];
  return [entry.id, ...rows].map(id => [questionKey(group, id), located]);
};

export const questionsByKey = (parts: DefinitionParts): Scope['questions'] => new Map(parts.questions.flatMap(named));

/**
 * Conditions have the right shape, name what exists, and speak only of what is settled when they are asked: a question's
 * of the questions before it, which rules out every cycle; a flow rule's of those up to its own, a check's of those up to its
 * last; an offer's, a follow-up's and a score's of all.
 */
export const conditions: Rule = parts => {
  const places = questionOrder(parts);
  const rankOf = (id: Id): number => places.get(id)?.rank ?? -1;
  const isBefore = (own: LocatedQuestion) => (other: LocatedQuestion) =>
    other.group === null
      ? rankOf(other.entry.id) < rankOf(own.group ?? own.entry.id)
      : other.group === own.group && Number(other.path.at(-1)) < Number(own.path.at(-1));
  const questions = questionsByKey(parts);
  const issuesAt = (
    condition: unknown,
    path: Issue['path'],
    isEarlier: Scope['isEarlier'],
    group: Scope['group'] = null,
  ): readonly Issue[] => conditionIssues(condition, path, { parts, questions, group, isEarlier });
  return [
    ...parts.questions.flatMap(own =>
      (['showIf', 'requiredIf'] as const).flatMap(key =>
        issuesAt(own.entry[key], [...own.path, key], isBefore(own), own.group),
      ),
    ),
    ...parts.flow.flatMap(({ entry, path }) => issuesAt(entry.if, [...path, 'if'], isMetUpTo(places, entry.after))),
    ...parts.checks.flatMap(({ entry, path }) =>
      (['if', 'unless'] as const).flatMap(key =>
        issuesAt(entry[key], [...path, key], isMetUpTo(places, lastMet(places, entry.of))),
      ),
    ),
    ...[...parts.offers, ...parts.endings, ...parts.followUps, ...parts.scores].flatMap(({ entry, path }) =>
      issuesAt(entry.if, [...path, 'if'], () => true),
    ),
  ];
};
