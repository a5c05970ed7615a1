import { issueIf, type Issue } from '../base/issue.js';
import type { PointLabel } from '../definition/pulse-definition.js';

/** What is wrong with the words of points: a point that there is not, or two labels for one. */
export const checkLabels = (
  labels: readonly PointLabel[] | undefined,
  isPoint: (value: number) => boolean,
): readonly Issue[] => {
  const values = (labels ?? []).map(({ value }) => value);
  const isWrong = values.some((value, index) => !isPoint(value) || values.indexOf(value) < index);
  return issueIf(isWrong, 'label-of-no-point', ['labels']);
};
