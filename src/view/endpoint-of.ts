import { pulseConfiguration } from '../configure-pulse.js';
import type { PulseDefinition } from '../definition/pulse-definition.js';

/** Where answers go: the first of attribute, definition, form child, page-wide meta, `configurePulse`. */
export const endpointOf = (host: HTMLElement, definition: PulseDefinition): string | undefined =>
  host.getAttribute('endpoint') ??
  definition.delivery?.endpoint ??
  host.querySelector<HTMLFormElement>(':scope > form')?.action ??
  document.querySelector<HTMLMetaElement>('meta[name="ics-pulse:endpoint"]')?.content ??
  pulseConfiguration().endpoint;
