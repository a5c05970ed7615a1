import type { YesNoQuestion, YesPartlyNoQuestion } from '../../definition/pulse-definition.js';
import { parseCode } from '../parse-code.js';
import type { QuestionContract } from '../question-type.js';
import { scoreBetween } from '../score-between.js';

/** Low to high, as on the built-in scale `ypn`. */
const codes: Readonly<Record<'yes-no' | 'yes-partly-no', readonly number[]>> = {
  'yes-no': [0, 2],
  'yes-partly-no': [0, 1, 2],
};

const judged = (type: keyof typeof codes) =>
  ({
    answerable: true,
    seconds: 7.5,
    check: () => [],
    parseAnswer: (_question: unknown, value: unknown) => parseCode(value, codes[type]),
    codes: () => codes[type],
    score: ({ reverse }: YesNoQuestion | YesPartlyNoQuestion, value: unknown) =>
      scoreBetween(Number(value), 0, 2, reverse),
  }) as const;

/**
 * Yes or no, answered with 2 or 0 as on the built-in scale `ypn`, so that a "partly" can come later without other codes. Scored
 * 100 or 0, so that the mean is the share of those who said yes. Results show it on that scale.
 */
export const yesNo: QuestionContract<YesNoQuestion> = { type: 'yes-no', ...judged('yes-no') };

/**
 * Yes, partly or no, answered with 2, 1 or 0 and scored 100, 50 or 0: the built-in scale `ypn` as a type of its own. Results show
 * it on that scale.
 */
export const yesPartlyNo: QuestionContract<YesPartlyNoQuestion> = {
  type: 'yes-partly-no',
  ...judged('yes-partly-no'),
};
