import type { DateQuestion } from '../../definition/pulse-definition.js';
import { CalendarFieldElement } from '../calendar-field-element.js';

/** A native field for a day. */
export class DateElement extends CalendarFieldElement {
  declare question: DateQuestion;

  protected override readonly field = 'date';

  protected override get bounds(): readonly [first: string | undefined, last: string | undefined] {
    const { minimum, maximum } = this.question;
    const { today } = this.scope;
    return [minimum === 'today' ? today : minimum, maximum === 'today' ? today : maximum];
  }
}
