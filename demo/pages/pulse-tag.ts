import { html } from 'hono/html';
import type { Markup, Scene } from './page.js';

/** A built-in pulse as an author would write it, for the visitor's team. `about` is the department it speaks of. */
export const pulseTag = ({ visitor, say }: Scene, pulse: string, about?: string): Markup => html`
  <ics-pulse
    pulse="${pulse}"
    endpoint="/api/responses"
    ${visitor.team === undefined ? '' : html`context-team="${visitor.team.id}"`}
    ${about === undefined ? '' : html`context-about="${about}"`}
  ></ics-pulse>
  <noscript><p class="quiet">${say('needsScript')}</p></noscript>
`;
