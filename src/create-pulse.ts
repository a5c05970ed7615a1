import { warnOnce } from './base/warn.js';
import { localizeDefinition } from './definition/localize-definition.js';
import { declaresContext, namesContext, placeholders } from './definition/placeholders.js';
import type { PulseDefinition } from './definition/pulse-definition.js';
import { loadLanguage, spokenLanguage } from './i18n/locale-registry.js';
import type { DeliveryService } from './delivery.js';
import type { Pulse, PulseSetup } from './pulse.js';
import { entriesOf } from './session/facts.js';
import { contextSteps } from './session/flow.js';
import type { Draw, SessionSetting } from './session/session-state.js';
import { WiredPulse, type LoadedDelivery } from './wired-pulse.js';

/** No response may carry more, in UTF-16 units. */
const longestContext = 200;

/** What the host said as texts; an empty one, as a page template leaves it, is none. */
const givenContext = (definition: PulseDefinition, given: object): Record<string, string> =>
  Object.fromEntries(
    Object.entries(given).flatMap(([id, value]: [string, unknown]) => {
      const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
      if (!text || !declaresContext(definition, id)) return [];
      if (text.length <= longestContext) return [[id, text]];
      warnOnce('context-too-long', `The context "${id}" has more than ${longestContext} characters and is left out.`);
      return [];
    }),
  );

/** Context that the host gave, and what the person asked to have remembered for the rest, where its list still has it. */
const knownContext = async (
  { definition, context: given = {}, lists = {} }: PulseSetup,
  service: () => Promise<DeliveryService>,
): Promise<Record<string, string>> => {
  const context = givenContext(definition, given);
  for (const { question } of contextSteps({ definition, context, contextTitle: '' })) {
    const value = await (await service()).remembered(question.id);
    const entries = entriesOf({ lists }, question.optionsFrom ?? '');
    if (entries.some(({ id }) => id === value)) context[question.id] = value!;
  }
  return context;
};

/** In a pulse of two parties, `side` is context: for conditions, and never sent as such, because the response has a place for it. */
const withSide = (setup: PulseSetup): PulseSetup => {
  if (!declaresContext(setup.definition, 'side')) return setup;
  const side = setup.side ?? 'receiver';
  return { ...setup, side, context: { ...setup.context, side } };
};

const freshSeed = (): number => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) >>> 1;

/** The day of an instant by the calendar of this device, `yyyy-mm-dd`. */
const dayAt = (nowMs: number): string =>
  new Date(nowMs - new Date(nowMs).getTimezoneOffset() * 60_000).toISOString().slice(0, 'yyyy-mm-dd'.length);

/** Only a pulse that asks for a day on one side of today has to know it. */
const asksForToday = ({ questions }: PulseDefinition): boolean => JSON.stringify(questions).includes('"today"');

/** Whether chance decides anything that is the same after a reload. */
const drawsLots = ({ questions, rotations, assign }: PulseDefinition): boolean =>
  (rotations ?? assign) !== undefined || /"shuffle":(true|")/.test(JSON.stringify(questions));

/** Whether a text names an answer, a variable or a score. */
const namesFacts = (definition: PulseDefinition): boolean =>
  [...JSON.stringify(definition).matchAll(placeholders)].some(([, name = '']) => !namesContext(definition, name));

/** What prints them, in every language that was loaded; absent where no text names one. */
const printing = async (definition: PulseDefinition, tag: string): Promise<Pick<SessionSetting, 'printFact'>> => {
  if (!namesFacts(definition)) return {};
  try {
    const [{ factPrinter }] = await Promise.all([import('./session/print-fact.js'), loadLanguage(tag)]);
    return { printFact: factPrinter(spokenLanguage) };
  } catch {
    // Where it does not come, all can be answered still: texts have their words for nothing known.
    return {};
  }
};

/** A whole pulse without any element: session, protection, outbox and transport, wired. */
export const createPulse = async (given: PulseSetup): Promise<Pulse> => {
  const setup = withSide(given);
  const { definition: authored, wave, schedule = authored.invitation?.schedule } = setup;
  const loaded = async (): Promise<LoadedDelivery> => {
    const modules = await import('./delivery.js');
    const service = setup.service ?? modules.pageDelivery();
    for (const { url } of modules.destinationsOf(setup)) service.outbox.vouchFor(url);
    return { modules, service };
  };
  const seed = setup.seed ?? freshSeed();
  const draw = async (): Promise<Draw> => {
    if (!drawsLots(authored)) return { leftOut: [], seed };
    const { modules, service } = await loaded();
    const nowMs = service.ports.clock.nowMs();
    return service.draw(authored, modules.waveOf(wave ?? authored.wave, schedule, nowMs), seed);
  };
  const { variables } = authored;
  const { readVariables } = variables ? await import('./session/variables.js') : {};
  const language = setup.language ?? authored.language ?? 'en';
  const setting: SessionSetting = {
    definition: localizeDefinition(authored, language),
    lists: setup.lists ?? {},
    context: await knownContext(setup, async () => (await loaded()).service),
    draw: await draw(),
    contextTitle: setup.contextTitle ?? '',
    ...(variables && readVariables && { readVariables: known => readVariables(variables, known) }),
    ...(await printing(authored, language)),
    ...(asksForToday(authored) && { today: dayAt((await loaded()).service.ports.clock.nowMs()) }),
  };
  const pulse = new WiredPulse(setup, setting, loaded);
  // Scores are computed by what sending needs: a text that names one would stay behind where that comes late.
  if (setting.printFact && authored.scores) await pulse.warmUp().catch(() => undefined);
  return pulse;
};
