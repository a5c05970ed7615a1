import { localizeDefinition } from './definition/localize-definition.js';
import type { PulseDefinition } from './definition/pulse-definition.js';
import type { DeliveryService } from './delivery.js';
import type { Pulse, PulseSetup } from './pulse.js';
import type { Draw, SessionSetting } from './session/session-state.js';
import { WiredPulse, type LoadedDelivery } from './wired-pulse.js';

const isDeclared = ({ context = [] }: PulseDefinition, id: string): boolean =>
  context.some(entry => (typeof entry === 'string' ? entry : entry.id) === id);

/** Context that the host gave, and what the person asked to have remembered for the rest. */
const knownContext = async (
  definition: PulseDefinition,
  given: Readonly<Record<string, string>>,
  service: () => Promise<DeliveryService>,
): Promise<Record<string, string>> => {
  const context = Object.fromEntries(Object.entries(given).filter(([id]) => isDeclared(definition, id)));
  for (const id of definition.askContext ?? []) {
    const value = context[id] ?? (await (await service()).remembered(id));
    if (value !== undefined) context[id] = value;
  }
  return context;
};

const freshSeed = (): number => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) >>> 1;

/** A whole pulse without any element: session, protection, outbox and transport, wired. */
export const createPulse = async (setup: PulseSetup): Promise<Pulse> => {
  const { definition: authored, wave } = setup;
  const loaded = async (): Promise<LoadedDelivery> => {
    const modules = await import('./delivery.js');
    return { modules, service: setup.service ?? modules.pageDelivery() };
  };
  const seed = freshSeed();
  const draw = async (): Promise<Draw> => {
    if (!authored.rotations) return { leftOut: [], seed };
    const { modules, service } = await loaded();
    const nowMs = service.ports.clock.nowMs();
    return service.draw(authored, modules.waveOf(wave ?? authored.wave, authored.invitation?.schedule, nowMs), seed);
  };
  const setting: SessionSetting = {
    definition: localizeDefinition(authored, setup.language ?? authored.language ?? 'en'),
    lists: setup.lists ?? {},
    context: await knownContext(authored, setup.context ?? {}, async () => (await loaded()).service),
    draw: await draw(),
    contextTitle: setup.contextTitle ?? '',
  };
  return new WiredPulse(setup, setting, loaded);
};
