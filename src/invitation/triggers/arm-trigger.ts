import type { Cancel, Clock } from '../../base/ports.js';
import type { TriggerSetting } from '../invitation-setting.js';
import { triggers } from './trigger-registry.js';
import type { TriggerScene } from './trigger.js';

const everySecond = (clock: Pick<Clock, 'after'>, work: () => void): Cancel => {
  let cancel: Cancel = () => {};
  const tick = (): void => {
    // Before the work, which may cancel it.
    cancel = clock.after(1_000, tick);
    work();
  };
  cancel = clock.after(1_000, tick);
  return () => cancel();
};

/** Fetches a trigger and has it wait. Rejects when it cannot be fetched. */
export const armTrigger = async (
  { host, clock, report }: Pick<TriggerScene, 'host' | 'report'> & { readonly clock: Pick<Clock, 'after'> },
  { name, value = '' }: TriggerSetting,
  fire: () => void,
  loaders = triggers,
): Promise<Cancel> => {
  const trigger = await loaders[name]();
  return trigger({ host, value, report, everySecond: work => everySecond(clock, work) }, fire);
};
