/** One device of the company for some days, with the real rules, the real log and a clock that the test sets. */
import type { LocalPorts } from '../../../src/base/ports.js';
import { createBrowserSeal } from '../../../src/base/browser-seal.js';
import { deviceSalt } from '../../../src/base/device-salt.js';
import type { PulseDefinition } from '../../../src/definition/pulse-definition.js';
import { judgeAudience } from '../../../src/invitation/audience.js';
import type { ExposureLogStore } from '../../../src/invitation/exposure-log.js';
import type { Asking } from '../../../src/invitation/exposure.js';
import { judgeFrequency, type FrequencyAsk } from '../../../src/invitation/frequency-cap.js';
import { readFatigue } from '../../../src/invitation/read-fatigue.js';
import { readInvitation } from '../../../src/invitation/read-invitation.js';
import { rememberedDraw } from '../../../src/invitation/remembered-draw.js';
import { isSampled } from '../../../src/invitation/sample.js';
import { scheduleAt } from '../../../src/invitation/schedule.js';
import { createPagePerson, type PagePerson } from '../../../src/page-person.js';
import { questionContracts } from '../../../src/question/question-contracts.js';
import { answeringSeconds } from '../../../src/session/answering-time.js';
import { companyPulses } from './company-pulses.js';
import { dayMs, startMs, type Showing, type Visit } from './facts.js';
import { chance, people, type Person, type Reaction } from './people.js';

const fatigue = readFatigue();
const hourMs = 3_600_000;

const settings = companyPulses.map(definition => {
  const setting = readInvitation(definition, {});
  if (!setting.ok) throw new Error(`${definition.id}: ${JSON.stringify(setting.error)}`);
  return { definition, setting: setting.value, seconds: answeringSeconds(definition, questionContracts) };
});
type Pulse = (typeof settings)[number];

interface Candidate extends FrequencyAsk {
  readonly definition: PulseDefinition;
}

/** The pulse as it would be asked now; null where its schedule or its audience keeps it back. */
const candidateOf = ({ definition, setting, seconds }: Pulse, person: Person, nowMs: number): Candidate | null => {
  const { state, wave } = scheduleAt(setting.schedule, setting.wave, nowMs);
  const attributes = { newcomer: person.isNewcomer };
  const facts = { path: '/', attributes, context: {}, device: 'desktop', language: 'en' } as const;
  const isFor = !setting.audience || judgeAudience(setting.audience, facts) === null;
  if (state !== 'open' || !isFor) return null;
  return { pulse: definition.id, wave, seconds, ...(setting.group && { group: setting.group }), setting, definition };
};

const at = (ports: LocalPorts, nowMs: number): LocalPorts => ({
  ...ports,
  clock: { nowMs: () => nowMs, monotonicMs: () => nowMs, after: (delayMs, work) => ports.clock.after(delayMs, work) },
});

const note = async (log: ExposureLogStore, asking: Asking, reaction: Reaction, snoozeMs: number): Promise<void> => {
  const writer = await log.writer();
  if (reaction === 'answered') await writer.answered(asking);
  if (reaction === 'closed') await writer.closed(asking);
  if (reaction === 'never') await writer.never(asking);
  if (reaction === 'snoozed') await writer.snoozed(asking, snoozeMs);
};

const rotated = async (page: PagePerson, { definition }: Candidate, wave: string): Promise<readonly string[]> => {
  if (!definition.rotations) return [];
  const records = await page.records();
  const leftOut = await rememberedDraw(work => work(records), definition, wave, Math.random);
  return definition.rotations.flatMap(({ of }) => of.filter(id => !leftOut.includes(id)));
};

/** One tab of a visit: shows the first that may be shown, and no second beside it. */
const openTab = async (
  ports: LocalPorts,
  person: Person,
  nowMs: number,
  candidates: readonly Candidate[],
): Promise<readonly Showing[]> => {
  const page = createPagePerson(
    at(ports, nowMs),
    () => person.key,
    async () => createBrowserSeal,
  );
  const log = await page.log();
  try {
    for (const asking of candidates) {
      const { pulse, wave, setting } = asking;
      const judge = (known: Parameters<typeof judgeFrequency>[0]) => judgeFrequency(known, asking, nowMs, fatigue);
      if ((await log.look(judge)).length > 0) continue;
      if ((await (await log.writer()).claim(judge, asking)).length > 0) continue;
      const reaction = person.react(`${pulse} ${nowMs}`);
      await note(log, asking, reaction, setting.snoozeMs);
      return [{ pulse, wave, reaction, rotated: await rotated(page, asking, wave) }];
    }
    return [];
  } finally {
    log.close();
  }
};

const visit = async (tabs: readonly LocalPorts[], salt: string, person: Person, atMs: number): Promise<Visit> => {
  const { id } = person;
  const hasEvent = chance(id, 'event', atMs) < 0.05;
  const onOccasion = settings.filter(({ setting }) => setting.trigger.name !== 'event' || hasEvent);
  const drawn = settings.filter(({ definition, setting }) =>
    isSampled(setting.sample, salt, definition.id, scheduleAt(setting.schedule, setting.wave, atMs).wave),
  );
  const candidates = onOccasion
    .filter(pulse => drawn.includes(pulse))
    .flatMap(pulse => candidateOf(pulse, person, atMs) ?? [])
    .sort((a, b) => chance(id, atMs, a.pulse) - chance(id, atMs, b.pulse));
  const shown = await Promise.all(tabs.slice(0, person.tabs).map(ports => openTab(ports, person, atMs, candidates)));
  const idsOf = (pulses: readonly Pulse[]): readonly string[] => pulses.map(({ definition }) => definition.id);
  return { person: id, atMs, onOccasion: idsOf(onOccasion), sampled: idsOf(drawn), shown: shown.flat() };
};

/** All visits of a device's people in the days from `firstDay` up to `lastDay`, in order. */
export const simulateDevice = async (
  device: string,
  firstDay: number,
  lastDay: number,
  openPorts: () => LocalPorts,
): Promise<readonly Visit[]> => {
  const owners = people.filter(person => person.device === device);
  const tabs = Array.from({ length: Math.max(...owners.map(owner => owner.tabs)) }, openPorts);
  const salt = await deviceSalt(tabs[0]!);
  const visits: Visit[] = [];
  for (let day = firstDay; day < lastDay; day += 1) {
    const planned = owners.flatMap(owner =>
      owner.visitHours(day).map(hour => ({ owner, atMs: startMs + day * dayMs + Math.round(hour * hourMs) })),
    );
    for (const { owner, atMs } of planned.sort((a, b) => a.atMs - b.atMs))
      visits.push(await visit(tabs, salt, owner, atMs));
  }
  return visits;
};
