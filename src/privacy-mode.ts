import { pulseConfiguration } from './configure-pulse.js';
import type { PulseDefinition } from './definition/pulse-definition.js';

/** What may be claimed: a pulse is not anonymous where a server can see who is signed in. `credentials` are the tag's own. */
export const privacyMode = (
  { privacy, delivery }: PulseDefinition,
  credentials?: string | null,
): 'anonymous' | 'confidential' | 'identified' => {
  const defaults = pulseConfiguration();
  const mode = privacy?.mode ?? 'anonymous';
  const sent = credentials ?? (delivery ?? defaults.delivery)?.credentials ?? defaults.credentials ?? 'omit';
  return mode === 'anonymous' && (defaults.authorize ?? sent !== 'omit') ? 'confidential' : mode;
};
