import { issueIf } from '../../base/issue.js';
import { ok } from '../../base/result.js';
import type { SliderQuestion } from '../../definition/pulse-definition.js';
import { checkLabels } from '../check-labels.js';
import type { QuestionContract } from '../question-type.js';
import { refuse } from '../refuse.js';
import { scoreBetween } from '../score-between.js';

type Range = Readonly<Required<Pick<SliderQuestion, 'minimum' | 'maximum' | 'step'>>>;

/** Where a slider begins and ends, and how far two of its points lie apart. Default: 0 to 100 in steps of 1. */
const sliderRange = ({ minimum = 0, maximum = 100, step = 1 }: SliderQuestion): Range => ({
  minimum,
  maximum,
  step,
});

/** More points than a screen has dots would only pretend to be exact. */
const mostSteps = 1000;

/** Steps of 0.1 are no exact fractions in a double. */
const isWhole = (steps: number): boolean => Math.abs(steps - Math.round(steps)) < 1e-6;

/**
 * A point between two ends, answered with its number. Scored on 0–100 in proportion to where it lies, as visual analogue
 * scales are. Results show the mean in its unit and never how often a single number was given; it counts in its dimension.
 */
export const slider: QuestionContract<SliderQuestion> = {
  type: 'slider',
  answerable: true,
  seconds: 7.5,
  check(question) {
    const { minimum, maximum, step } = sliderRange(question);
    const steps = (maximum - minimum) / step;
    return [
      ...issueIf(minimum >= maximum, 'slider-without-range', ['minimum']),
      ...issueIf(minimum < maximum && !(step > 0 && isWhole(steps) && steps <= mostSteps), 'step-out-of-range', [
        'step',
      ]),
      ...checkLabels(
        question.labels,
        value => value >= minimum && value <= maximum && isWhole((value - minimum) / step),
      ),
    ];
  },
  parseAnswer(question, value) {
    const { minimum, maximum, step } = sliderRange(question);
    if (typeof value !== 'number' || !Number.isFinite(value) || Object.is(value, -0)) return refuse('wrong-type');
    if (value < minimum) return refuse('below-minimum');
    if (value > maximum) return refuse('above-maximum');
    return isWhole((value - minimum) / step) ? ok(value) : refuse('off-scale');
  },
  codes: () => null,
  score(question, value) {
    const { minimum, maximum } = sliderRange(question);
    return scoreBetween(Number(value), minimum, maximum, question.reverse);
  },
};
