import type {
  DateQuestion,
  DurationQuestion,
  NumberQuestion,
  SliderQuestion,
  TimeQuestion,
} from '../../src/definition/pulse-definition.js';
import { blank, ownLevel, type Given, type Respondent } from './respondent.js';

const dayMs = 86_400_000;
const dayMinutes = 1440;

/** Among those who can say that a number is not exact, how many do. */
const aboutShare = 0.3;

/** How far from today what people remember, or plan, mostly lies. */
const nearDays = 60;

/** The middle of a working day, and how far most moments lie from it; in minutes. */
const noonMinutes = 11 * 60 + 30;
const spreadMinutes = 150;

/** Steps of 0.1 are no exact fractions in a double. */
const inexactness = 1e-6;

/** The multiple of a step between two bounds that is next to a value; undefined where there is none. */
const stepped = (value: number, step: number, minimum: number, maximum: number): number | undefined => {
  const [first, last] = [Math.ceil(minimum / step - inexactness), Math.floor(maximum / step + inexactness)];
  return first > last ? undefined : Math.min(last, Math.max(first, Math.round(value / step))) * step;
};

/** What is usual between two bounds, where what these people usually have is not. */
const usual = (amount: number, minimum: number, maximum: number): number =>
  amount >= minimum && amount <= maximum ? amount : Math.min(1.5 * Math.max(minimum, 1), (minimum + maximum) / 2);

/** Amounts are lopsided: many small ones and a few large ones. */
const drawAmount = (
  id: string,
  key: string,
  minimum: number,
  maximum: number,
  { draw, name, amount }: Respondent,
): number => usual(amount(id), minimum, maximum) * Math.exp(0.6 * draw.bell(name, key) - 0.18);

export const giveNumber = (question: NumberQuestion, key: string, respondent: Respondent): Given => {
  const { id, maximum = Infinity, minimum = Math.min(0, maximum), decimals = 0, about = false } = question;
  const found = stepped(drawAmount(id, key, minimum, maximum, respondent), 10 ** -decimals, minimum, maximum);
  if (found === undefined) return blank;
  const isAbout = about && respondent.draw.isWith(aboutShare, respondent.name, key, 'about');
  return { value: Number(found.toFixed(decimals)), otherText: isAbout ? 'about' : undefined };
};

/** Nobody looks at the clock so closely: in steps of five minutes, as far as the bounds have room for them. */
export const giveDuration = (question: DurationQuestion, key: string, respondent: Respondent): Given => {
  const { id, minimum = 0, maximum = Infinity, precision } = question;
  const steps = precision === 'days' ? [dayMinutes] : [5, 1];
  const drawn = drawAmount(id, key, Math.max(minimum, steps[0]!), maximum, respondent);
  const found = steps.map(step => stepped(drawn, step, minimum, maximum)).find(value => value !== undefined);
  return found === undefined ? blank : { value: found };
};

const instantOf = (bound: string | undefined, today: string): number | undefined =>
  bound === undefined ? undefined : Date.parse(bound === 'today' ? today : bound);

/** A day near today, where the bounds allow that. */
export const giveDate = ({ minimum, maximum }: DateQuestion, key: string, { draw, name, today }: Respondent): Given => {
  const todayMs = Date.parse(today);
  const [first, last] = [instantOf(minimum, today), instantOf(maximum, today)];
  const endMs = last ?? (first === undefined || first < todayMs ? todayMs : first + nearDays * dayMs);
  const beginMs = first ?? endMs - nearDays * dayMs;
  const days = Math.round((endMs - beginMs) / dayMs);
  const backDays = Math.floor(draw.share(name, key, 'day') ** 2 * (days + 1));
  return days < 0 ? blank : { value: new Date(endMs - backDays * dayMs).toISOString().slice(0, 'yyyy-mm-dd'.length) };
};

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** Within a working day, where the bounds allow that. */
export const giveTime = (question: TimeQuestion, key: string, { draw, name }: Respondent): Given => {
  const { minimum = '00:00', maximum = '23:59' } = question;
  const [first, last] = [minutesOf(minimum), minutesOf(maximum)];
  const hasNoon = first <= noonMinutes && noonMinutes <= last;
  const [middle, spread] = hasNoon ? [noonMinutes, spreadMinutes] : [(first + last) / 2, (last - first) / 5];
  const drawn = middle + spread * draw.bell(name, key, 'time');
  const found = [5, 1].map(step => stepped(drawn, step, first, last)).find(value => value !== undefined);
  if (found === undefined) return blank;
  const [hours, minutes] = [Math.floor(found / 60), found % 60];
  return { value: `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}` };
};

export const giveSlider = (
  question: SliderQuestion,
  key: string,
  item: string | null,
  respondent: Respondent,
): Given => {
  const { id, minimum = 0, maximum = 100, step = 1, reverse = false } = question;
  const level = Math.min(100, Math.max(0, ownLevel(respondent, id, key, item, reverse)));
  const steps = Math.round((maximum - minimum) / step);
  return { value: Number((minimum + Math.round((steps * level) / 100) * step).toFixed(10)) + 0 };
};
