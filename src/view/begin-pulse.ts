import { isOn } from './is-on.js';
import type { PulseElement } from './pulse-element.js';

/** Attributes that say when, where or to whom it is shown; without them the pulse is a part of the page. */
const conditions = [
  'disabled',
  'display',
  'trigger',
  'delay',
  'from',
  'until',
  'repeat',
  'cooldown',
  'sample',
  'debug',
];

const look = async (host: PulseElement): Promise<void> => {
  const { glance } = await import('./glance.js');
  const isAtRest = await glance(host);
  if (isOn(host, 'debug') || !(isAtRest || isOn(host, 'disabled'))) (await import('./invite.js')).invite(host);
};

/** Shows the pulse of a tag that has just come to the page, or looks whether it is due. */
export const beginPulse = (host: PulseElement): void => {
  if (!conditions.some(name => host.hasAttribute(name))) void host.opening.show(false);
  else void look(host).catch((error: unknown) => host.opening.fail(error));
};
