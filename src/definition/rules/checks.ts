import { issueIf, type Issue } from '../../base/issue.js';
import { listOf, objectOf } from '../definition-names.js';
import type { DefinitionParts, Located } from '../definition-parts.js';
import type { AnswerCheck, Comparison, Id, QuestionDefinition, QuestionType } from '../pulse-definition.js';
import { unknownName } from '../unknown-name.js';
import { conditionShape } from './condition-shape.js';
import type { Rule } from './rule.js';

type Questions = ReadonlyMap<Id, QuestionDefinition>;

/** Types whose answers lie before or after each other, by what they are measured in. */
const measures: Readonly<Partial<Record<QuestionType, string>>> = {
  date: 'date',
  time: 'time',
  duration: 'duration',
  number: 'number',
  slider: 'number',
  scale: 'number',
  nps: 'number',
  rating: 'number',
};

const rules = ['if', 'unless', 'atLeast', 'ascending'] as const;

const namesIssues = ({ of }: AnswerCheck, path: Issue['path'], questions: Questions, ids: ReadonlySet<string>) =>
  of.flatMap((id, place): readonly Issue[] => {
    const at = [...path, 'of', place];
    const type = questions.get(id)?.type;
    return [
      ...unknownName('unknown-question-id', at, id, ids),
      ...issueIf(type === 'statement' || type === 'group', 'not-answerable', at),
      ...issueIf(of.indexOf(id) < place, 'duplicate-id', at),
    ];
  });

const ruleIssues = (check: AnswerCheck, path: Issue['path'], questions: Questions): readonly Issue[] => {
  const { of, atLeast = 1, ascending } = check;
  // What is unknown is found by its name.
  const compared = new Set(of.flatMap(id => (questions.has(id) ? [measures[questions.get(id)!.type]] : [])));
  const isComparable = of.length > 1 && !compared.has(undefined) && compared.size < 2;
  return [
    ...issueIf(rules.filter(rule => check[rule] !== undefined).length !== 1, 'check-rule', path),
    ...issueIf(atLeast > of.length, 'minimum-above-maximum', [...path, 'atLeast']),
    ...issueIf(ascending === true && !isComparable, 'check-not-comparable', [...path, 'ascending']),
  ];
};

/** A collector hears neither of context that is not sent, nor of what stood in a text before it was redacted. */
const unheardIssues = (
  { comparison: { question, context, is }, path }: { comparison: Comparison; path: Issue['path'] },
  { context: entries, raw }: DefinitionParts,
  questions: Questions,
): readonly Issue[] => {
  const isUnsent = entries.some(({ entry }) => entry.id === context && entry.send === false);
  const asked = question === undefined ? undefined : questions.get(question);
  const isRedacted = listOf(objectOf(raw['privacy'])['redact']).length > 0;
  const isRead = is !== 'answered' && is !== 'not-answered' && is !== 'skipped-as';
  return [
    ...issueIf(isUnsent, 'check-context-not-sent', [...path, 'context']),
    ...issueIf(isRedacted && isRead && asked?.type === 'text' && !asked.format, 'check-of-redacted-text', [
      ...path,
      'question',
    ]),
  ];
};

const checkIssues = ({ entry, path }: Located<AnswerCheck>, parts: DefinitionParts, questions: Questions): Issue[] => [
  ...namesIssues(entry, path, questions, parts.questionIds),
  ...ruleIssues(entry, path, questions),
  ...(['if', 'unless'] as const).flatMap(key =>
    entry[key] === undefined
      ? []
      : conditionShape(entry[key], [...path, key]).comparisons.flatMap(part => unheardIssues(part, parts, questions)),
  ),
];

/** Checks say one thing, of questions outside groups, that a collector can judge as well as the browser. */
export const checks: Rule = parts => {
  const questions = new Map(
    parts.questions.flatMap(({ entry, group }) => (group === null ? [[entry.id, entry] as const] : [])),
  );
  return parts.checks.flatMap(check => checkIssues(check, parts, questions));
};
