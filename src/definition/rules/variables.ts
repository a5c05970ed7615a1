import { issueIf, type Issue } from '../../base/issue.js';
import type { DefinitionParts } from '../definition-parts.js';
import type { Id } from '../pulse-definition.js';
import { unknownName } from '../unknown-name.js';
import { expressionShape, type Reference } from './expression-shape.js';
import { knowableOf } from './operator-fit.js';
import type { Rule } from './rule.js';

/** What each variable names itself. */
const namedBy = ({ variables }: DefinitionParts): ReadonlyMap<Id, readonly Reference[]> =>
  new Map(variables.map(({ entry, path }) => [entry.id, expressionShape(entry.is, path).references]));

/** All that a variable hangs on, by way of other variables too; a cycle is gone round once. */
export const referencesOf = (parts: DefinitionParts, id: Id): readonly Reference[] => {
  const named = namedBy(parts);
  const reached = new Set([id]);
  const found: Reference[] = [];
  for (const variable of reached) {
    for (const reference of named.get(variable) ?? []) {
      found.push(reference);
      if (reference.kind === 'variable') reached.add(reference.id);
    }
  }
  return found;
};

const questionIssues = ({ id, path }: Reference, { questions, questionIds }: DefinitionParts): readonly Issue[] => {
  const [whole = '', row] = id.split('.');
  const entry = questions.find(located => located.group === null && located.entry.id === whole)?.entry;
  if (!entry) return unknownName('unknown-question-id', path, id, questionIds);
  if (row !== undefined) {
    const rows = entry.type === 'matrix' ? entry.rows : [];
    return unknownName('unknown-question-id', path, id, new Set(rows.map(each => `${whole}.${each.id}`)));
  }
  if (entry.type === 'group' || entry.type === 'statement') return issueIf(true, 'not-answerable', path);
  return issueIf(knowableOf(entry, false) !== 'number', 'not-a-number-question', path);
};

const referenceIssues = (reference: Reference, parts: DefinitionParts): readonly Issue[] => {
  const { kind, id, path } = reference;
  if (kind === 'question') return questionIssues(reference, parts);
  if (kind === 'score') return unknownName('unknown-score-id', path, id, parts.scoreIds);
  if (kind === 'context') return unknownName('unknown-context-id', path, id, parts.contextIds);
  return unknownName('unknown-variable-id', path, id, parts.variableIds);
};

/** Variables are made of what exists and has a number, and none of itself. A name in a text means one thing. */
export const variables: Rule = parts => {
  const taken = new Set([...parts.questionIds, ...parts.scoreIds, ...parts.contextIds]);
  return parts.variables.flatMap(({ entry: { id, is }, path }) => {
    const at = [...path, 'is'];
    const { issues, references } = expressionShape(is, at);
    const isCyclic = referencesOf(parts, id).some(each => each.kind === 'variable' && each.id === id);
    return [
      ...issues,
      ...references.flatMap(reference => referenceIssues(reference, parts)),
      ...issueIf(isCyclic, 'variable-cycle', at),
      ...issueIf(taken.has(id), 'variable-id-taken', [...path, 'id']),
    ];
  });
};
