import { pulseConfiguration } from './configure-pulse.js';
import type { DeliveryDefinition, PulseDefinition } from './definition/pulse-definition.js';

/** What the page says about delivery where the definition says nothing. */
export const deliveryOf = ({ delivery }: PulseDefinition): DeliveryDefinition =>
  delivery ?? pulseConfiguration().delivery ?? {};

/** What may be claimed: a pulse is not anonymous where a server can see who is signed in. `credentials` are the tag's own. */
export const privacyMode = (
  definition: PulseDefinition,
  credentials?: string | null,
): 'anonymous' | 'confidential' | 'identified' => {
  const delivery = deliveryOf(definition);
  const defaults = pulseConfiguration();
  const mode = definition.privacy?.mode ?? 'anonymous';
  const isKnown =
    defaults.authorize ??
    [
      credentials ?? delivery.credentials ?? defaults.credentials,
      ...(delivery.also ?? []).map(each => each.credentials),
    ].some(each => (each ?? 'omit') !== 'omit');
  return isKnown && mode === 'anonymous' ? 'confidential' : mode;
};
