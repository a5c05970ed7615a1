import { describe, expect, it } from 'vitest';
import { recordAnswered, recordShown } from '../../src/invitation/exposure-change.js';
import { emptyLog } from '../../src/invitation/exposure-reading.js';
import type { Exposure, ExposureLog } from '../../src/invitation/exposure.js';
import { judgeInvitation } from '../../src/invitation/judge-invitation.js';
import { readFatigue } from '../../src/invitation/read-fatigue.js';
import { readInvitation } from '../../src/invitation/read-invitation.js';
import { scheduleAt } from '../../src/invitation/schedule.js';
import { questionContracts } from '../../src/question/question-contracts.js';
import { answeringSeconds } from '../../src/session/answering-time.js';
import { loadTemplate } from '../../src/templates/index.js';
import { defaultProgramme } from './default-programme.js';

const dayMs = 86_400_000;
const firstMs = Date.parse('2026-01-05T09:00:00Z');
const days = 400;
const audience = {} as Parameters<typeof judgeInvitation>[0]['audience'];

const inviting = defaultProgramme.flatMap(({ pulse, invitation }) =>
  invitation === null ? [] : [{ pulse, invitation }],
);
const invited = await Promise.all(
  inviting.map(async ({ pulse, invitation }) => {
    const definition = await loadTemplate(pulse);
    const setting = readInvitation({ invitation }, {});
    if (!definition || !setting.ok) throw new Error(`${pulse} cannot be asked.`);
    const seconds = answeringSeconds(definition, questionContracts);
    return { pulse, seconds, setting: setting.value, isScheduled: invitation.schedule !== undefined };
  }),
);
type Invited = (typeof invited)[number];

const mayAsk = (entry: Invited, log: ExposureLog, nowMs: number): boolean =>
  judgeInvitation({
    ...{ ...entry, nowMs, audience, log },
    deviceSalt: 'salt',
    fatigue: readFatigue(),
  }).length === 0;

/** One person comes every working day and answers whatever asks, one pulse a visit. */
const answersOf = (entries: readonly Invited[]): readonly Exposure[] => {
  let log = emptyLog;
  for (let day = 0; day < days; day += 1) {
    const nowMs = firstMs + day * dayMs;
    if (new Date(nowMs).getUTCDay() % 6 === 0) continue;
    const entry = entries.find(each => mayAsk(each, log, nowMs));
    if (!entry) continue;
    const { wave } = scheduleAt(entry.setting.schedule, entry.setting.wave, nowMs);
    const { pulse, seconds } = entry;
    const group = entry.setting.group === undefined ? {} : { group: entry.setting.group };
    const asking = { pulse, wave, seconds, ...group };
    log = recordAnswered(recordShown(log, asking, nowMs), asking, nowMs + 1);
  }
  return log.exposures;
};

const heaviestMonth = (exposures: readonly Exposure[]): number =>
  Math.max(
    ...exposures.map(({ shownAtMs }) =>
      exposures
        .filter(other => other.shownAtMs >= shownAtMs && other.shownAtMs < shownAtMs + 30 * dayMs)
        .reduce((sum, { seconds }) => sum + seconds, 0),
    ),
  );

/** Waves that were open on some working day of the time and closed within it. */
const wavesOf = ({ setting }: Invited): ReadonlySet<string> => {
  const waves = new Set<string>();
  for (let day = 0; day < days - 21; day += 1) {
    const verdict = scheduleAt(setting.schedule, setting.wave, firstMs + day * dayMs);
    if (verdict.state === 'open') waves.add(verdict.wave);
  }
  return waves;
};

describe('the default programme', () => {
  const scheduled = invited.filter(({ isScheduled }) => isScheduled);

  it('has eleven pulses, the three that people start themselves last', () => {
    expect(defaultProgramme).toHaveLength(11);
    expect(defaultProgramme.slice(-3).map(({ invitation }) => invitation)).toEqual([null, null, null]);
  });

  it.each(scheduled.map(entry => [entry.pulse, entry] as const))(
    'reaches a person in every wave of %s within 180 seconds a month',
    (_, entry) => {
      const exposures = answersOf(scheduled);
      const reached = new Set(exposures.filter(({ pulse }) => pulse === entry.pulse).map(({ wave }) => wave));
      expect([...wavesOf(entry)].filter(wave => !reached.has(wave))).toEqual([]);
      expect(heaviestMonth(exposures)).toBeLessThanOrEqual(180);
    },
  );

  it('stays within 180 seconds a month when everything happens at once', () => {
    // Events come first: whoever waits for them finds the budget used by nothing else.
    expect(heaviestMonth(answersOf([...invited].reverse()))).toBeLessThanOrEqual(180);
  });
});
