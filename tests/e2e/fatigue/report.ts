import { keepBook, loadBefore, openWave, rules, whyNot, type Entry } from './bookkeeping.js';
import type { Visit } from './facts.js';
import { people } from './people.js';

/** What became of one pulse in all its waves, over all people. */
export interface PulseLine {
  readonly pulse: string;
  /** Person and wave, where the person came while it was open for them. */
  readonly came: number;
  /** Of these, at every visit there was a rule against it, most often the budget. */
  readonly heldBack: number;
  /** Of these, whenever no rule was against it, another pulse was on screen. */
  readonly outrun: number;
  /** The rest. */
  readonly eligible: number;
  readonly reached: number;
  readonly shown: number;
  readonly answered: number;
  readonly snoozed: number;
  readonly mostInAWave: number;
}

export interface Report {
  readonly lines: readonly PulseLine[];
  /** By person: the most seconds asked for within any 30 days. */
  readonly greatestLoads: ReadonlyMap<string, number>;
  /** Showings against a rule, and visits at which something was due and nothing shown; empty if all is well. */
  readonly violations: readonly string[];
  readonly visits: number;
}

interface Tally {
  readonly came: Set<string>;
  readonly reached: Set<string>;
  /** At a visit there was neither a rule against it nor anything else on screen. */
  readonly free: Set<string>;
  /** At such a visit something else was on screen. */
  readonly missedTurn: Set<string>;
}

const isForPerson = (pulse: string, { person }: Visit): boolean =>
  !rules[pulse]!.forNewcomers || people.find(({ id }) => id === person)!.isNewcomer;

const lookAt = (tally: Tally, violations: string[], book: readonly Entry[], visit: Visit): void => {
  for (const pulse of Object.keys(rules)) {
    const wave = openWave(pulse, visit.atMs);
    const isDrawn = visit.onOccasion.includes(pulse) && visit.sampled.includes(pulse);
    if (wave === null || !isDrawn || !isForPerson(pulse, visit)) continue;
    const asking = `${pulse} ${rules[pulse]!.isOnce ? '' : wave} ${visit.person}`;
    if (book.some(entry => entry.pulse === pulse && entry.reaction === 'never')) continue;
    tally.came.add(asking);
    if (whyNot(book, pulse, wave, visit.atMs) !== null) continue;
    if (visit.shown.length > 0) tally.missedTurn.add(asking);
    else tally.free.add(asking);
    if (visit.shown.length === 0)
      violations.push(`${new Date(visit.atMs).toISOString()} ${asking} was due and not shown`);
  }
};

/** Goes through the books of all people. */
export const reportOn = (visits: readonly Visit[]): Report => {
  const tally: Tally = { came: new Set(), reached: new Set(), free: new Set(), missedTurn: new Set() };
  const violations: string[] = [];
  const entries: (Entry & { readonly person: string })[] = [];
  const greatestLoads = new Map<string, number>();
  for (const { id } of people) {
    const own = visits.filter(visit => visit.person === id).sort((a, b) => a.atMs - b.atMs);
    const book = keepBook(own, (before, visit, showing) => {
      if (!showing) return lookAt(tally, violations, before, visit);
      const { pulse, wave } = showing;
      tally.reached.add(`${pulse} ${rules[pulse]!.isOnce ? '' : wave} ${id}`);
      const reason = openWave(pulse, visit.atMs) === wave ? whyNot(before, pulse, wave, visit.atMs) : 'it is not open';
      if (reason) violations.push(`${new Date(visit.atMs).toISOString()} ${pulse} was shown to ${id}: ${reason}`);
    });
    greatestLoads.set(id, Math.max(0, ...book.map((entry, at) => loadBefore(book.slice(0, at + 1), entry.atMs))));
    entries.push(...book.map(entry => ({ ...entry, person: id })));
  }
  return { lines: linesOf(tally, entries), greatestLoads, violations, visits: visits.length };
};

const linesOf = (tally: Tally, entries: readonly (Entry & { readonly person: string })[]): readonly PulseLine[] =>
  Object.keys(rules).map(pulse => {
    const mine = (askings: Iterable<string>): string[] => [...askings].filter(asking => asking.startsWith(`${pulse} `));
    const shown = entries.filter(entry => entry.pulse === pulse);
    const inWaves = new Map<string, number>();
    for (const { wave, person } of shown) inWaves.set(`${wave} ${person}`, (inWaves.get(`${wave} ${person}`) ?? 0) + 1);
    const unreached = mine(tally.came).filter(asking => !tally.reached.has(asking));
    const came = mine(tally.came).length;
    const notFree = unreached.filter(asking => !tally.free.has(asking));
    const outrun = notFree.filter(asking => tally.missedTurn.has(asking)).length;
    const heldBack = notFree.length - outrun;
    return {
      pulse,
      came,
      heldBack,
      outrun,
      eligible: came - heldBack - outrun,
      reached: mine(tally.reached).length,
      shown: shown.length,
      answered: shown.filter(({ reaction }) => reaction === 'answered').length,
      snoozed: shown.filter(({ reaction }) => reaction === 'snoozed').length,
      mostInAWave: Math.max(0, ...inWaves.values()),
    };
  });

/** As a table for reading. */
export const tableOf = ({ lines, greatestLoads, visits }: Report): string => {
  const columns = [
    'came',
    'heldBack',
    'outrun',
    'eligible',
    'reached',
    'shown',
    'answered',
    'snoozed',
    'mostInAWave',
  ] as const;
  const titles = [
    'pulse',
    'came',
    'held back',
    'outrun',
    'eligible',
    'reached',
    'shown',
    'answered',
    'not now',
    'most in a wave',
  ];
  const rows = [titles, ...lines.map(line => [line.pulse, ...columns.map(column => String(line[column]))])];
  const widths = titles.map((_, at) => Math.max(...rows.map(row => row[at]!.length)));
  const text = rows.map(row =>
    row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!))).join('  '),
  );
  const loads = [...greatestLoads].sort((a, b) => b[1] - a[1]).map(([person, seconds]) => `${person} ${seconds} s`);
  const title = `${greatestLoads.size} people, ${visits} visits`;
  return [title, ...text, 'Greatest load within 30 days:', loads.join(', ')].join('\n');
};
