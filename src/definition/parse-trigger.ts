import { parseDuration } from './iso-duration.js';

export type TriggerName =
  'load' | 'visible' | 'scroll' | 'dwell' | 'idle' | 'exit' | 'click' | 'event' | 'vitals' | 'manual';

/** `scroll:60%` is `{ name: 'scroll', value: '60%' }`. */
export interface TriggerSetting {
  readonly name: TriggerName;
  /** Read already: a percentage, a duration, a selector, an event's name, `poor`. */
  readonly value?: string;
}

const isNothing = (value: string): boolean => value === '';
const isSomething = (value: string): boolean => value !== '';

/** A time of the clock, longer than none; days and months have no length until they have a date. */
const isTime = (value: string): boolean => {
  const duration = parseDuration(value);
  return duration !== null && duration.timeMs > 0 && duration.months === 0 && duration.days === 0;
};

const isShare = (value: string): boolean => /^\d{1,3}(\.\d+)?%$/.test(value) && isWithin(parseFloat(value));
const isWithin = (percent: number): boolean => percent > 0 && percent <= 100;

/** What each takes for a value. */
export const triggerValues: Readonly<Record<TriggerName, (value: string) => boolean>> = {
  load: isNothing,
  manual: isNothing,
  exit: isNothing,
  visible: () => true,
  scroll: isShare,
  dwell: isTime,
  idle: isTime,
  click: isSomething,
  event: isSomething,
  vitals: value => value === 'poor' || value === 'needs-improvement',
};

/**
 * Reads `load`, `manual`, `exit`, `visible`, `visible:<selector>`, `scroll:60%`, `dwell:20s`, `idle:PT30S`, `click:<selector>`,
 * `event:<name>`, `vitals:poor` or `vitals:needs-improvement`. Null for anything else. Whether a selector parses is known to
 * the browser alone.
 */
export const parseTrigger = (text: string): TriggerSetting | null => {
  const [name = '', ...rest] = text.split(':');
  const trigger = { name: name.trim() as TriggerName, value: rest.join(':').trim() };
  if (!Object.hasOwn(triggerValues, trigger.name) || !triggerValues[trigger.name](trigger.value)) return null;
  return trigger.value ? trigger : { name: trigger.name };
};
