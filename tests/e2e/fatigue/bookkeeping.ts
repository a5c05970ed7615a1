/**
 * Books of the test's own over what people were seen to be asked. The rules stand here a second time, in other words and with
 * plain numbers; nothing of the exposure log or its judgement is used.
 */
import { dayMs, type Showing, type Visit } from './facts.js';

interface Rule {
  readonly seconds: number;
  /** First days of the waves; each is open for so many days. Null: every calendar month, always. */
  readonly waves: readonly string[] | null;
  readonly openDays: number;
  readonly hasOfficeHours: boolean;
  readonly isOnce?: boolean;
  readonly reminderDays?: number;
  readonly group?: 'event';
  readonly forNewcomers?: boolean;
}

const months = (from: string, step: number): string[] => {
  const first = new Date(`${from}T00:00:00Z`);
  const at = (index: number) =>
    Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + index * step, first.getUTCDate());
  return Array.from({ length: Math.ceil(15 / step) }, (_, index) => new Date(at(index)).toISOString().slice(0, 10));
};
const sixWeeks = Array.from({ length: 11 }, (_, index) =>
  new Date(Date.UTC(2026, 0, 19) + index * 42 * dayMs).toISOString().slice(0, 10),
);

export const rules: Readonly<Record<string, Rule>> = {
  'ics-core5': { seconds: 62.5, waves: months('2026-01-05', 3), openDays: 42, hasOfficeHours: true },
  morale: { seconds: 77.5, waves: months('2026-01-01', 1), openDays: 31, hasOfficeHours: true },
  recommend: { seconds: 55, waves: sixWeeks, openDays: 42, hasOfficeHours: true },
  'request-closed': { seconds: 15, waves: null, openDays: Infinity, hasOfficeHours: false, group: 'event' },
  'house-rules': {
    seconds: 15,
    waves: months('2026-02-16', 6),
    openDays: 56,
    hasOfficeHours: true,
    reminderDays: 10,
  },
  'first-weeks': {
    seconds: 40,
    waves: null,
    openDays: Infinity,
    hasOfficeHours: false,
    isOnce: true,
    forNewcomers: true,
  },
};

export const budgetSeconds = 180;
export const budgetDays = 30;

/** The wave that a pulse is open in; null where it is not open. */
export const openWave = (pulse: string, atMs: number): string | null => {
  const { waves, openDays, hasOfficeHours } = rules[pulse]!;
  const now = new Date(atMs);
  const isOffice = now.getUTCHours() >= 8 && now.getUTCHours() < 18 && ![0, 6].includes(now.getUTCDay());
  if (hasOfficeHours && !isOffice) return null;
  if (!waves) return now.toISOString().slice(0, 7);
  const wave = waves.filter(first => Date.parse(first) <= atMs).at(-1);
  return wave && atMs < Date.parse(wave) + openDays * dayMs ? wave : null;
};

export interface Entry extends Showing {
  readonly atMs: number;
}

const isNear = (thenMs: number, nowMs: number, limitDays: number): boolean => nowMs - thenMs < limitDays * dayMs;

/** Seconds that a person was asked for in the days before, each wave of a pulse once; `without` left out. */
export const loadBefore = (book: readonly Entry[], atMs: number, without = ''): number => {
  const askings = book
    .filter(entry => isNear(entry.atMs, atMs, budgetDays))
    .map(({ pulse, wave }) => `${pulse} ${wave}`);
  return [...new Set(askings)]
    .filter(asking => asking !== without)
    .reduce((sum, asking) => sum + rules[asking.split(' ')[0]!]!.seconds, 0);
};

const mayComeAgain = (before: readonly Entry[], { reminderDays }: Rule, atMs: number): boolean => {
  const last = before.at(-1)!;
  const snoozes = before.filter(({ reaction }) => reaction === 'snoozed').length;
  if (last.reaction === 'snoozed' && snoozes === 1) return true;
  const hasReturned = before.slice(0, -1).some(({ reaction }) => reaction === 'snoozed');
  const reminders = before.length - 1 - (hasReturned ? 1 : 0);
  return reminderDays !== undefined && reminders < 1 && !isNear(last.atMs, atMs, reminderDays);
};

/** Why a person is not to be asked this now, by their book alone; null where they are. */
export const whyNot = (book: readonly Entry[], pulse: string, wave: string, atMs: number): string | null => {
  const rule = rules[pulse]!;
  const ofPulse = book.filter(entry => entry.pulse === pulse);
  const before = ofPulse.filter(entry => rule.isOnce || entry.wave === wave);
  const others = book.filter(entry => !(entry.pulse === pulse && entry.wave === wave));
  const inGroup = others.filter(entry => rule.group && rules[entry.pulse]!.group === rule.group);
  const isCounted = book.some(
    entry => entry.pulse === pulse && entry.wave === wave && isNear(entry.atMs, atMs, budgetDays),
  );
  if (ofPulse.some(({ reaction }) => reaction === 'never')) return 'never again';
  if (before.some(({ reaction }) => reaction === 'answered')) return 'answered';
  if (ofPulse.some(entry => entry.reaction === 'snoozed' && isNear(entry.atMs, atMs, 7))) return 'snoozed';
  if (before.length > 0 && !mayComeAgain(before, rule, atMs)) return 'asked';
  if (inGroup.some(entry => isNear(entry.atMs, atMs, 14))) return 'cooldown';
  if (!isCounted && loadBefore(others, atMs) + rule.seconds > budgetSeconds) return 'budget';
  return null;
};

/** The visits of one person as a book; `look` is called before each showing is entered, and for each visit. */
export const keepBook = (
  visits: readonly Visit[],
  look: (book: readonly Entry[], visit: Visit, showing: Showing | null) => void,
): readonly Entry[] => {
  const book: Entry[] = [];
  for (const visit of visits) {
    look(book, visit, null);
    for (const showing of visit.shown) {
      look(book, visit, showing);
      book.push({ ...showing, atMs: visit.atMs });
    }
  }
  return book;
};
