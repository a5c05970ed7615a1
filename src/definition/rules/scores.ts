import { issueIf, type Issue } from '../../base/issue.js';
import type { DefinitionParts } from '../definition-parts.js';
import type { ScoreDefinition } from '../pulse-definition.js';
import { unknownName } from '../unknown-name.js';
import type { Rule } from './rule.js';

const partIssues = (
  id: string,
  kind: ScoreDefinition['kind'],
  path: Issue['path'],
  parts: DefinitionParts,
): readonly Issue[] => {
  const { questions, questionIds, dimensionIds } = parts;
  if (questionIds.has(id) && dimensionIds.has(id)) return issueIf(true, 'ambiguous-score-part', path);
  const question = questions.find(({ entry, group }) => entry.id === id && group === null)?.entry;
  if (kind === 'recommend' && question && question.type !== 'nps') return issueIf(true, 'score-needs-nps', path);
  return unknownName('unknown-score-part', path, id, new Set([...questionIds, ...dimensionIds]));
};

/** Scores are made of questions and dimensions that exist and that fit their kind. */
export const scores: Rule = parts =>
  parts.scores.flatMap(({ entry: { kind, of }, path }): readonly Issue[] => [
    ...of.flatMap((id, index) => partIssues(id, kind, [...path, 'of', index], parts)),
    ...issueIf(kind === 'gap' && of.length !== 2, 'gap-needs-two', [...path, 'of']),
  ]);
