import type { IssueCode } from '../../base/describe-issue.js';
import { issueIf, type Issue } from '../../base/issue.js';
import type { DefinitionParts, Located } from '../definition-parts.js';
import type { QuestionDefinition, ScoreDefinition, ScoreKind } from '../pulse-definition.js';
import { unknownName } from '../unknown-name.js';
import { conditionShape } from './condition-shape.js';
import type { Rule } from './rule.js';

type QuestionType = QuestionDefinition['type'];

const scales: readonly QuestionType[] = ['scale', 'rating', 'yes-no', 'yes-partly-no'];
// A text could hold anything, a name too: how many wrote one and the same is nobody's to ask.
const closed: readonly QuestionType[] = [
  ...scales,
  'nps',
  'choice',
  'multi-choice',
  'dropdown',
  'directory',
  'picture-choice',
  'number',
  'slider',
];

const twoSided: readonly ScoreKind[] = ['sides', 'opposites'];

const partsOfTwoSided = ({ kind, of }: ScoreDefinition): boolean =>
  of.length === 2 || (kind === 'sides' && of.length === 1);

/** Why a score cannot be made of a question of this type, or of a dimension, which has none; null when it can. */
const unfitting = (kind: ScoreKind, type: QuestionType | undefined): IssueCode | null => {
  if (kind === 'recommend') return type && type !== 'nps' ? 'score-needs-nps' : null;
  if (kind === 'rate') return type && closed.includes(type) ? null : 'rate-needs-closed-questions';
  if (twoSided.includes(kind)) return type && !scales.includes(type) ? 'sides-need-scales' : null;
  if (kind === 'mean-of-means') return type && !scales.includes(type) ? 'figures-need-scales' : null;
  if (kind === 'mean-of-shares') return type && scales.includes(type) ? null : 'figures-need-scales';
  if (kind === 'balance') return type && scales.includes(type) ? null : 'balance-needs-one-scale';
  return null;
};

const partIssues = (id: string, kind: ScoreKind, path: Issue['path'], parts: DefinitionParts): readonly Issue[] => {
  const { questions, questionIds, dimensionIds } = parts;
  if (questionIds.has(id) && dimensionIds.has(id)) return issueIf(true, 'ambiguous-score-part', path);
  const question = questions.find(({ entry, group }) => entry.id === id && group === null)?.entry;
  const code = question || dimensionIds.has(id) ? unfitting(kind, question?.type) : null;
  if (code) return issueIf(true, code, path);
  return unknownName('unknown-score-part', path, id, new Set([...questionIds, ...dimensionIds]));
};

/** What else is wrong with the condition of a score; `conditions` looks at its shape and its names. */
const conditionIssues = ({ entry, path }: Located<ScoreDefinition>, { questionIds }: DefinitionParts) => {
  const at = [...path, 'if'];
  if (entry.kind !== 'rate') return issueIf(entry.if !== undefined, 'score-if-without-rate', at);
  if (entry.if === undefined) return issueIf(true, 'missing-key', at);
  return conditionShape(entry.if, at).comparisons.flatMap(({ comparison: { question }, path: place }) => {
    const isElsewhere = question === undefined || (questionIds.has(question) && !entry.of.includes(question));
    return issueIf(isElsewhere, 'question-not-in-rate', place);
  });
};

/** Members that have a meaning for some kinds alone. */
const memberIssues = ({ entry, path }: Located<ScoreDefinition>, { questionIds }: DefinitionParts) => {
  const { kind, of, complete, range } = entry;
  const hasRange =
    kind === 'mean' || kind === 'mean-of-means' || (kind === 'gap' && !of.some(id => questionIds.has(id)));
  return [
    ...issueIf(complete !== undefined && kind !== 'mean', 'not-of-this-score', [...path, 'complete']),
    ...issueIf(range !== undefined && !hasRange, 'not-of-this-score', [...path, 'range']),
    ...issueIf(range !== undefined && range[0] === range[1], 'range-without-width', [...path, 'range']),
  ];
};

/** Scores are made of questions and dimensions that exist and that fit their kind. */
export const scores: Rule = parts =>
  parts.scores.flatMap((located): readonly Issue[] => {
    const { kind, of } = located.entry;
    const at = [...located.path, 'of'];
    return [
      ...of.flatMap((id, index) => partIssues(id, kind, [...at, index], parts)),
      ...issueIf(kind === 'gap' && of.length !== 2, 'gap-needs-two', at),
      ...issueIf(twoSided.includes(kind) && !partsOfTwoSided(located.entry), 'sides-need-parts', at),
      ...issueIf(twoSided.includes(kind) && parts.raw['groupBy'] === undefined, 'sides-need-groups', at),
      ...issueIf(kind === 'balance' && of.length !== 1, 'balance-needs-one-scale', at),
      ...memberIssues(located, parts),
      ...conditionIssues(located, parts),
    ];
  });
