import type { ScoreDefinition } from '../definition/pulse-definition.js';
import { favourOf } from '../scoring/favour.js';
import { firstOfParts } from './combine-parts.js';
import { combinedVariable } from './combined-variable.js';
import type { MeasureScope } from './question-variables.js';
import { textsOf } from './texts-of.js';
import type { Variable } from './variable.js';

/** Readers take eleven columns of this kind for 0–10 answers and draw their three classes. */
const columnsOfRecommend = 11;

/**
 * Favourable minus unfavourable answers of one scale, in percent, −100 to 100: a measure of kind `recommend` with the
 * columns of its question, which keep their labels and their direction.
 */
export const balanceVariable = (
  { id, title }: ScoreDefinition,
  parts: readonly Variable[],
  scope: MeasureScope,
): Variable | null => {
  const [part] = parts;
  if (!part) return null;
  const { parent: _parent, min: _min, ...column } = part.measure;
  const { codes, labels: _labels, ...bare } = column;
  const shown = codes?.length === columnsOfRecommend ? bare : column;
  const label = title === undefined ? {} : { label: textsOf(scope.definition, `scores.${id}.title`, title) };
  const measure = { ...shown, ...label, id: `score:${id}`, kind: 'recommend' } as const;
  const variable = combinedVariable(measure, [part], firstOfParts, scope);
  return (
    variable && {
      ...variable,
      favour: value => {
        const score = part.score(value);
        return score === null ? 'neutral' : favourOf(score);
      },
    }
  );
};
