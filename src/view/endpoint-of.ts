import { pulseConfiguration } from '../configure-pulse.js';
import type { PulseDefinition } from '../definition/pulse-definition.js';

const ofPage = (key: 'endpoint' | 'actions'): string | undefined =>
  document.querySelector<HTMLMetaElement>(`meta[name="ics-pulse:${key}"]`)?.content ?? pulseConfiguration()[key];

/** Where actions are told: the first of attribute, page-wide meta, `configurePulse`. An empty attribute says nowhere. */
export const actionsOf = (host: HTMLElement): string | undefined => host.getAttribute('actions') ?? ofPage('actions');

/** Where answers go: the first of attribute, definition, form child, page-wide meta, `configurePulse`. */
export const endpointOf = (host: HTMLElement, definition: PulseDefinition): string | undefined =>
  host.getAttribute('endpoint') ??
  definition.delivery?.endpoint ??
  host.querySelector<HTMLFormElement>(':scope>form')?.action ??
  ofPage('endpoint');
