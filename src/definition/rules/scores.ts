import type { Issue } from '../../base/issue.js';
import type { DefinitionParts } from '../definition-parts.js';
import type { ScoreDefinition } from '../pulse-definition.js';
import { unknownName, type Rule } from './rule.js';

const partIssues = (
  id: string,
  kind: ScoreDefinition['kind'],
  path: Issue['path'],
  parts: DefinitionParts,
): readonly Issue[] => {
  const { questions, questionIds, dimensionIds } = parts;
  if (questionIds.has(id) && dimensionIds.has(id))
    return [{ code: 'ambiguous-score-part', path, message: `"${id}" is a question and a dimension.` }];
  const question = questions.find(({ entry, group }) => entry.id === id && group === null)?.entry;
  if (kind === 'recommend' && question && question.type !== 'nps')
    return [{ code: 'score-needs-nps', path, message: `"${id}" is not a question of type "nps".` }];
  return unknownName('unknown-score-part', path, id, new Set([...questionIds, ...dimensionIds]));
};

/** Scores are made of questions and dimensions that exist and that fit their kind. */
export const scores: Rule = parts =>
  parts.scores.flatMap(({ entry: { kind, of }, path }): readonly Issue[] => [
    ...of.flatMap((id, index) => partIssues(id, kind, [...path, 'of', index], parts)),
    ...(kind === 'gap' && of.length !== 2
      ? [{ code: 'gap-needs-two', path: [...path, 'of'], message: 'A gap lies between two parts.' }]
      : []),
  ]);
