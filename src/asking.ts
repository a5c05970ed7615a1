/** What all pulses of a page share to decide whether to ask: clock, log and limits. Needs neither outbox nor view. */
import { deviceSalt } from './base/device-salt.js';
import type { Cancel, Clock, LocalPorts } from './base/ports.js';
import { pulseConfiguration } from './configure-pulse.js';
import type { FatigueSetting } from './invitation/exposure.js';
import type { ExposureLogStore } from './invitation/exposure-log.js';
import { readFatigue } from './invitation/read-fatigue.js';
import { pageLocalPorts, pagePerson, type PagePerson } from './page-person.js';
import { isSharedComputer } from './shared-computer.js';

export interface AskingService {
  /** The device's, or the one that is simulated. */
  readonly clock: Clock;
  /** The log of the person who sits here now. Rejects where it cannot be had: then nobody is asked. */
  log(): Promise<ExposureLogStore>;
  /** Tells that the log has changed, here or in another tab. */
  subscribe(listener: () => void): Cancel;
  /** Random, and the same on this device for as long as it remembers anything; empty where it does not. Never sent. */
  deviceSalt(): Promise<string>;
  fatigue(): FatigueSetting;
  /** Whether the host page tells persons apart, so that nobody needs to say that somebody else sits here. */
  hasPersonKey(): boolean;
  /** Notes under a key that a pulse rests: for `glanceAtDevice`. Not where persons are told apart: it would hold for all. */
  noteRest(key: string, untilMs: number): Promise<void>;
  /** Judges as of another time, against a copy of the log that is thrown away; null goes back to the device's own time. */
  simulate(nowMs: number | null): Promise<void>;
  isSimulated(): boolean;
}

interface Simulation {
  readonly clock: Clock;
  readonly log: ExposureLogStore;
}

/** The page's clock, moved. */
const shifted = (clock: Clock, byMs: number): Clock => ({
  nowMs: () => clock.nowMs() + byMs,
  monotonicMs: () => clock.monotonicMs(),
  after: (delayMs, work) => clock.after(delayMs, work),
});

const simulate = async (now: Clock, person: Pick<PagePerson, 'log'>, nowMs: number): Promise<Simulation> => {
  const { simulatedLog } = await import('./invitation/simulated-log.js');
  const clock = shifted(now, nowMs - now.nowMs());
  const log = await (await (await person.log()).writer()).read();
  return { clock, log: simulatedLog(clock, log) };
};

const hasPersonKey = (): boolean => Boolean(pulseConfiguration().person);

/** None that dies with the page: the next one would draw anew. */
const lastingSalt = async (ports: LocalPorts): Promise<string> => {
  const salt = await deviceSalt(ports).catch(() => '');
  return ports.storage.persistence === 'disk' ? salt : '';
};

/** A service over the ports of a page and the person at it. */
export const createAskingService = (ports: LocalPorts, person: Pick<PagePerson, 'log'>): AskingService => {
  const listeners = new Set<() => void>();
  const followed = new WeakSet<ExposureLogStore>();
  let simulated: Simulation | undefined;
  let simulations = 0;
  const tell = (): void => [...listeners].forEach(listener => listener());
  const openLog = async (): Promise<ExposureLogStore> => {
    const log = simulated?.log ?? (await person.log());
    if (!followed.has(log)) log.subscribe(tell);
    followed.add(log);
    return log;
  };
  return {
    get clock() {
      return simulated?.clock ?? ports.clock;
    },
    log: openLog,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    deviceSalt: () => lastingSalt(ports),
    fatigue: () => readFatigue(pulseConfiguration().fatigue),
    hasPersonKey,
    async noteRest(key, untilMs) {
      // It only saves the next page a look.
      if (!simulated && !hasPersonKey() && !isSharedComputer())
        await ports.storage.set(key, untilMs).catch(() => undefined);
    },
    async simulate(nowMs) {
      const simulation = ++simulations;
      const begun = nowMs === null ? undefined : await simulate(ports.clock, person, nowMs);
      if (simulation !== simulations) return;
      simulated = begun;
      tell();
    },
    isSimulated: () => simulated !== undefined,
  };
};

let ofThisPage: AskingService | undefined;

/** The page's one service, made at the first call. */
export const pageAsking = (): AskingService => (ofThisPage ??= createAskingService(pageLocalPorts(), pagePerson()));
