import { isJsonObject } from '../base/json.js';
import type { Cancel, LocalPorts, PersonRecords } from '../base/ports.js';
import { settleWithin } from '../base/settle-within.js';
import { emptyLog, parseLog } from './exposure-reading.js';
import type { ExposureLog } from './exposure.js';
import type { ExposureWriter } from './exposure-writer.js';
import type { Reason } from './reason.js';

export type JudgeLog = (log: ExposureLog) => readonly Reason[];

/**
 * What this device remembers of one person's askings: shared by all tabs, kept over reloads, without any answer. This half
 * reads; the half that writes is fetched when there is something to show.
 */
export interface ExposureLogStore {
  /**
   * What keeps the log from being relied on (`log-blocked`, `log-newer`, `clock-jumped`), then what `judge` says of it. A mode
   * that floats does not ask for any of these; for the display `inline`, see `withoutTrouble`.
   */
  look(judge: JudgeLog): Promise<readonly Reason[]>;
  /** Tells that the log has changed, in this tab or in another. */
  subscribe(listener: () => void): Cancel;
  /** What records. Rejects where its module cannot be fetched: then nothing may be asked. */
  writer(): Promise<ExposureWriter>;
  /** Hears the other tabs no more. */
  close(): void;
}

/** The reasons that hold for a pulse that is part of the page and stays there without a log. */
export const withoutTrouble = (reasons: readonly Reason[]): readonly Reason[] =>
  reasons.filter(({ code }) => !/^log-|^clock-/.test(code));

/** What both halves of the log share. */
export interface LogPage {
  readonly clock: LocalPorts['clock'];
  readonly records: PersonRecords;
  /** What this page itself recorded: storage that is cleared while it is open must not make it forget. */
  own: ExposureLog;
  /** How often it was erased since the page was made: what was begun before one is not kept in mind after it. */
  erasures: number;
  /** Lets go of `own`. */
  forget(): void;
  /** To the other tabs and to the listeners of this one. */
  announce(isErased: boolean): void;
  /** Why the log cannot be relied on, as of now. */
  troubleOf(parsed: ReturnType<typeof parseLog>): readonly Reason[];
}

export const logRecord = 'e';
export const blocked: Reason = { code: 'log-blocked' };
const dayMs = 86_400_000;
const patienceMs = 1_000;

/**
 * The log over one person's records, made with the page. A device's clock that parts by more than a day from the time that has
 * passed since has jumped, and nothing is asked while it is so; a laptop that slept for longer is a case of it.
 */
export const createExposureLog = (
  { clock, tabs }: Pick<LocalPorts, 'clock' | 'tabs'>,
  records: PersonRecords,
): ExposureLogStore => {
  const listeners = new Set<() => void>();
  const tell = (): void => listeners.forEach(listener => listener());
  const page = createPage(clock, records, isErased => {
    tabs.announce({ type: 'exposures', person: records.person, isErased });
    tell();
  });
  const loadWriter = async (): Promise<ExposureWriter> =>
    (await import('./exposure-writer.js')).createExposureWriter(page);
  const read = createReader(clock, records);
  /** As the other half leaves it, where this page has recorded something or rows lie in the future. */
  const tidied = async (log: ExposureLog): Promise<ExposureLog> => {
    const isTidy = page.own === emptyLog && log.exposures.every(row => row.shownAtMs <= clock.nowMs());
    return isTidy
      ? log
      : loadWriter().then(
          writer => writer.read(),
          () => log,
        );
  };
  return {
    async look(judge) {
      const parsed = await read();
      return [...page.troubleOf(parsed), ...judge(typeof parsed === 'string' ? page.own : await tidied(parsed))];
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    writer: loadWriter,
    close: tabs.onAnnounced(news => {
      if (!isJsonObject(news) || news['type'] !== 'exposures' || news['person'] !== records.person) return;
      if (news['isErased'] === true) page.forget();
      tell();
    }),
  };
};

type Parsed = ReturnType<typeof parseLog>;

/** Reads the log, for a second at most. Once that was in vain, nobody waits for the same reading again. */
const createReader = (clock: LocalPorts['clock'], records: PersonRecords): (() => Promise<Parsed>) => {
  let late: Promise<Parsed> | undefined;
  return async () => {
    if (late) return settleWithin(clock, 0, late, 'unreadable' as const);
    let isOver = false as boolean;
    const reading = records.get(logRecord).then(parseLog);
    const end = (): void => {
      isOver = true;
      late = undefined;
    };
    reading.then(end, end);
    const parsed = await settleWithin(clock, patienceMs, reading, 'unreadable' as const);
    if (!isOver) late = reading;
    return parsed;
  };
};

const createPage = (
  clock: LocalPorts['clock'],
  records: PersonRecords,
  announce: (isErased: boolean) => void,
): LogPage => {
  const partMs = (): number => clock.nowMs() - clock.monotonicMs();
  const startMs = partMs();
  return {
    clock,
    records,
    own: emptyLog,
    erasures: 0,
    forget() {
      this.own = emptyLog;
      this.erasures++;
    },
    announce,
    troubleOf: parsed => [
      ...(parsed === 'newer' ? [{ code: 'log-newer' } as const] : []),
      ...(parsed === 'unreadable' || records.persistence === 'memory' ? [blocked] : []),
      ...(records.unsureUntilMs! > clock.nowMs() ? [{ ...blocked, untilMs: records.unsureUntilMs! }] : []),
      ...(Math.abs(partMs() - startMs) > dayMs ? [{ code: 'clock-jumped' } as const] : []),
    ],
  };
};
