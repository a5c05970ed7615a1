import { pageAsking } from '../../asking.js';
import { glanceAtDevice } from '../../base/browser-glance.js';
import type { ExposureLog } from '../../invitation/exposure.js';
import { judgeInvitation, type Look } from '../../invitation/judge-invitation.js';
import type { Reason } from '../../invitation/reason.js';
import { eligibilityOf } from '../eligibility.js';
import { findDefinition } from '../find-definition.js';
import { lookOf, settingOf } from '../judge-host.js';
import type { PulseElement } from '../pulse-element.js';
import { readReminders } from '../reminders.js';

/** One pulse of the page as the panel shows it. */
export interface PulseReport {
  readonly host: PulseElement;
  readonly id: string;
  readonly state: string;
  /** In words. */
  readonly reasons: readonly string[];
  /** What its conditions are judged by, and what speaks against it; null where there is nothing to judge. */
  readonly judged: { readonly look: Look; readonly against: readonly Reason[] } | null;
}

export interface PanelReport {
  readonly nowMs: number;
  readonly isSimulated: boolean;
  readonly pulses: readonly PulseReport[];
  readonly log: readonly string[];
  /** What the device is to ask later, and when. */
  readonly reminders: readonly string[];
  readonly outbox: string;
}

const logLines = ({ exposures, muted }: ExposureLog): string[] => [
  ...exposures.map(
    ({ pulse, wave, state, showings, shownAtMs, seconds }) =>
      `${pulse}, wave ${wave}: ${state}, ${showings} ×, last ${new Date(shownAtMs).toISOString().slice(0, 16)}, ${seconds} s`,
  ),
  ...muted.map(pulse => `${pulse}: never again`),
];

const outboxLine = async (): Promise<string> => {
  if (!(await glanceAtDevice('')).isWaiting) return 'nothing waits.';
  const { waiting, held } = await (await import('../../delivery.js')).pageDelivery().outbox.pending();
  return `${waiting} waiting, ${held} held.`;
};

const pulseReport = async (host: PulseElement, log: ExposureLog): Promise<PulseReport> => {
  const { reasons } = await eligibilityOf(host);
  const found = host.invited?.found ?? (await findDefinition(host).catch(() => null));
  const setting = found && settingOf(host, found.definition);
  const state = host.open ? 'shown' : (host.invited?.state.name ?? 'part of the page');
  const id = found?.definition.id ?? host.getAttribute('pulse') ?? '(no definition)';
  if (!found || !setting?.ok) return { host, id, state, reasons, judged: null };
  const look = { ...(await lookOf(host, setting.value, found.definition)), log };
  return { host, id, state, reasons, judged: { look, against: judgeInvitation(look) } };
};

/** Everything the panel shows, read afresh. Counts and conditions, never an answer. */
const reportOf = async (hosts: readonly PulseElement[]): Promise<PanelReport> => {
  const asking = pageAsking();
  const log = await (await (await asking.log()).writer()).read();
  return {
    nowMs: asking.clock.nowMs(),
    isSimulated: asking.isSimulated(),
    pulses: await Promise.all(hosts.map(host => pulseReport(host, log))),
    log: logLines(log),
    reminders: (await readReminders()).map(
      ({ pulse, from, until, context }) =>
        `${pulse}: from ${from} until ${until}${Object.entries(context)
          .map(([id, value]) => `, ${id} ${value}`)
          .join('')}`,
    ),
    outbox: await outboxLine(),
  };
};

/** What the panel needs of the page; where the panel is a file of its own, it cannot know the page's own parts. */
export interface PanelPage {
  readonly reportOf: (hosts: readonly PulseElement[]) => Promise<PanelReport>;
  /** Hears when another pulse has the page's attention. */
  readonly subscribe: (listen: () => void) => () => void;
  /** Forgets when which pulse was shown on this device. */
  readonly erase: () => Promise<void>;
  /** Unix time to take for now; null for the true one. */
  readonly simulate: (nowMs: number | null) => Promise<void>;
}

export const panelPage: PanelPage = {
  reportOf,
  subscribe: listen => pageAsking().subscribe(listen),
  erase: async () => {
    await (await (await pageAsking().log()).writer()).erase();
  },
  simulate: nowMs => pageAsking().simulate(nowMs),
};
