import type { PersonRecords } from '../base/ports.js';
import {
  markFuture,
  recordAnswered,
  recordClosed,
  recordNever,
  recordShown,
  recordSnoozed,
  restore,
} from './exposure-change.js';
import { blocked, logRecord, type JudgeLog, type LogPage } from './exposure-log.js';
import { isSameAsking, parseLog } from './exposure-reading.js';
import type { Asking, ExposureLog } from './exposure.js';
import type { Reason } from './reason.js';

/** What is recorded about a showing. Where the disk refuses, the page itself remembers as long as it lives. */
export interface ExposureWriter {
  /**
   * Judges the log, and records the showing where nothing speaks against it, in one transaction: of several tabs that are about
   * to show the same, one gets no reasons. For modes that float alone: the display `inline` uses nothing up by being seen.
   */
  claim(judge: JudgeLog, asking: Asking): Promise<readonly Reason[]>;
  answered(asking: Asking): Promise<void>;
  closed(asking: Asking): Promise<void>;
  snoozed(asking: Asking, snoozeMs: number): Promise<void>;
  /** "Don't ask again", for this pulse. */
  never(asking: Asking): Promise<void>;
  /** What was asked when, for the person to see. */
  read(): Promise<ExposureLog>;
  /** Deletes the log by the person's own wish, one that cannot be read too. False where the disk refuses. */
  erase(): Promise<boolean>;
  /** Starts afresh for another person: deletes the log, remembered context and draws. False where the disk refuses. */
  someoneElse(): Promise<boolean>;
}

/** What waits in the outbox belongs to nobody and stays. */
const eraseAll = async (records: PersonRecords, ...prefixes: readonly string[]): Promise<void> => {
  const found = await Promise.all(prefixes.map(prefix => records.entries(prefix)));
  await Promise.all(found.flat().map(([key]) => records.delete(key)));
};

/** What was found out from the log: until when some pulse rests. */
const restNotes = 'n:';

/** Actions that were told, reminders of what is asked later, answers that wait for the rest of a pulse, and drafts. */
const alsoOfPerson = ['a:', 'f', 'm:', 'u:'] as const;

type Change = (log: ExposureLog, trouble: readonly Reason[]) => ExposureLog;

/** The writing half of a log. All that is made over one page are one. */
export const createExposureWriter = (page: LogPage): ExposureWriter => {
  const { clock, records } = page;
  const note = async (asking: Asking, work: (log: ExposureLog, nowMs: number) => ExposureLog): Promise<void> => {
    const { erasures } = page;
    const log = await change(page, before => work(before, clock.nowMs()));
    if (erasures === page.erasures) keep(page, log, asking);
  };
  const forget = async (...prefixes: readonly string[]): Promise<boolean> => {
    // First: what is under way would put back on the disk what the page has in mind.
    page.forget();
    const isGone = await eraseAll(records, ...prefixes).then(
      () => true,
      () => false,
    );
    page.announce(true);
    return isGone;
  };
  return {
    async claim(judge, asking) {
      let reasons: readonly Reason[] = [];
      const { erasures } = page;
      const log = await change(page, (before, trouble) => {
        reasons = [...trouble, ...judge(before)];
        return reasons.length > 0 ? before : recordShown(before, asking, clock.nowMs());
      });
      if (reasons.length === 0 && erasures === page.erasures) keep(page, log, asking);
      return reasons;
    },
    answered: asking => note(asking, (log, nowMs) => recordAnswered(log, asking, nowMs)),
    closed: asking => note(asking, (log, nowMs) => recordClosed(log, asking, nowMs)),
    snoozed: (asking, snoozeMs) => note(asking, (log, nowMs) => recordSnoozed(log, asking, nowMs, snoozeMs)),
    never: asking => note(asking, log => recordNever(log, asking)),
    read: () => change(page, log => log),
    erase: () => forget(logRecord, restNotes, ...alsoOfPerson),
    someoneElse: () => forget('c:', 'd:', logRecord, restNotes, ...alsoOfPerson),
  };
};

/**
 * In one transaction. A log that cannot be read stays as it is, and what this page knows is changed alone; one that cannot be
 * written is still what is gone by.
 */
const change = async (page: LogPage, work: Change): Promise<ExposureLog> => {
  const { clock, records } = page;
  let before = page.own;
  let log = before;
  let isNews = false as boolean;
  try {
    await records.update(logRecord, value => {
      const { own } = page;
      const parsed = parseLog(value);
      const isLog = typeof parsed !== 'string';
      before = isLog ? markFuture(restore(parsed, own), clock.nowMs()) : own;
      log = work(before, page.troubleOf(parsed));
      isNews = isLog && log !== parsed;
      return isNews ? log : value;
    });
  } catch {
    return work(before, [blocked]);
  }
  if (isNews) page.announce(false);
  return log;
};

/** Keeps in mind what this page has just recorded. */
const keep = (page: LogPage, { exposures, muted }: ExposureLog, asking: Asking): void => {
  const { own } = page;
  page.own = {
    ...own,
    exposures: [
      ...own.exposures.filter(row => !isSameAsking(row, asking)),
      ...exposures.filter(row => isSameAsking(row, asking)),
    ],
    muted: muted.filter(id => id === asking.pulse || own.muted.includes(id)),
  };
};
