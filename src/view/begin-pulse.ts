import type { PulseElement } from './pulse-element.js';

/** Attributes that say when, where or to whom it is shown; without them the pulse is a part of the page. */
const conditions = /^(disabled|display|trigger|delay|from|until|repeat|cooldown|sample|debug|open)$/;

/** Shows the pulse of a tag that has just come to the page, or looks whether it is due. */
export const beginPulse = (host: PulseElement): void => {
  if (!host.getAttributeNames().some(name => conditions.test(name))) void host.opening.show(false);
  else
    void import('./glance.js').then(({ glance }) => glance(host)).catch((error: unknown) => host.opening.fail(error));
};
