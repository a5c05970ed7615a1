import type { TimeQuestion } from '../../definition/pulse-definition.js';
import { CalendarFieldElement } from '../calendar-field-element.js';

/** A native field for a time of day, by the minute. */
export class TimeElement extends CalendarFieldElement {
  declare question: TimeQuestion;

  protected override readonly field = 'time';

  protected override get bounds(): readonly [first: string | undefined, last: string | undefined] {
    return [this.question.minimum, this.question.maximum];
  }
}
