import { issueIf, type Issue } from '../../base/issue.js';
import type { BuiltInScale, MatrixQuestion } from '../pulse-definition.js';
import { unknownName } from '../unknown-name.js';
import { questionOrder } from './question-order.js';
import type { Rule } from './rule.js';

const known: Readonly<Record<BuiltInScale, true>> = {
  freq5: true,
  qual5: true,
  ext5: true,
  ease5: true,
  sat5: true,
  exp5: true,
  mood5: true,
  agree5: true,
  quick5: true,
  ypn: true,
};
const builtInScales = Object.keys(known);

type Names = ReadonlySet<string>;

const matrixIssues = ({ scale, rows }: MatrixQuestion, path: Issue['path'], scales: Names, dimensions: Names) => [
  ...unknownName('unknown-scale', [...path, 'scale'], scale, scales),
  ...rows.flatMap(({ dimension }, index) =>
    unknownName('unknown-dimension-id', [...path, 'rows', index, 'dimension'], dimension, dimensions),
  ),
];

/** Types whose answer is one option, which a text can be about. */
const themeTypes: ReadonlySet<string> = new Set(['choice', 'dropdown', 'directory', 'picture-choice']);

/** Questions name dimensions, scales and sources of rounds that exist; own scales do not hide built-in ones. */
export const questionNames: Rule = parts => {
  const { questions, questionIds, dimensionIds, scaleIds } = parts;
  const scales = new Set([...scaleIds, ...builtInScales]);
  const places = questionOrder(parts);
  return [
    ...[...scaleIds].flatMap(id => issueIf(builtInScales.includes(id), 'scale-id-taken', ['scales', id])),
    ...questions.flatMap(({ entry, path, group }): readonly Issue[] => {
      const found = unknownName('unknown-dimension-id', [...path, 'dimension'], entry.dimension, dimensionIds);
      if (entry.type === 'scale')
        return [...found, ...unknownName('unknown-scale', [...path, 'scale'], entry.scale, scales)];
      if (entry.type === 'matrix') return [...found, ...matrixIssues(entry, path, scales, dimensionIds)];
      if (entry.type === 'text' && entry.themeFrom !== undefined) {
        const isChoice = questions.some(
          other => other.entry.id === entry.themeFrom && themeTypes.has(other.entry.type) && other.group === group,
        );
        return [...found, ...issueIf(!isChoice, 'theme-not-a-choice', [...path, 'themeFrom'])];
      }
      if (entry.type !== 'group') return found;
      const at = [...path, 'forEach'];
      const isLater = (places.get(entry.forEach)?.rank ?? -1) >= (places.get(entry.id)?.rank ?? Infinity);
      return [
        ...found,
        ...unknownName('unknown-question-id', at, entry.forEach, questionIds),
        ...issueIf(isLater, 'later-question', at),
      ];
    }),
  ];
};
