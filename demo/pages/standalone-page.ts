import { html, raw } from 'hono/html';
import type { PulseDefinition } from '../../src/definition/pulse-definition.js';
import type { CataloguedDefinition } from '../collector/definition-catalogue.js';
import type { Markup, Page, Scene } from './page.js';
import { linkPath, type StandaloneLink } from './standalone-link.js';

/** Names and values are characters of ids alone, so that nothing in them could be markup. */
const attributesOf = (context: StandaloneLink['context']): Markup =>
  raw([...context].map(([name, value]) => `context-${name}="${value}"`).join(' '));

/** The pulse in the page, even where its own definition would have it wait: whoever follows the link wants it. */
const tag = ({ definition, isBuiltIn }: CataloguedDefinition, { pulse, context }: StandaloneLink): Markup => html`
  <ics-pulse
    ${isBuiltIn ? html`pulse="${pulse}"` : html`src="/api/pulses/${pulse}.json"`}
    endpoint="/api/responses"
    ${definition.invitation === undefined ? '' : html`display="inline" open`}
    ${attributesOf(context)}
  ></ics-pulse>
`;

/** One pulse and nothing beside it, for links and QR codes. `title` is that of the pulse as the visitor reads it. */
export const standalonePage = (
  { say }: Scene,
  entry: CataloguedDefinition,
  link: StandaloneLink,
  title: string,
): Page => ({
  title,
  element: 'ics-pulse',
  isStandalone: true,
  main: html`
    <div class="standalone">
      <h1>${say('standaloneTitle')}</h1>
      ${tag(entry, link)}
      <noscript><p class="quiet">${say('needsScript')}</p></noscript>
    </div>
  `,
});

/** What a sheet of paper says of a pulse. */
export interface PosterTexts {
  readonly title: PulseDefinition['title'];
  readonly why: string;
  /** BCP 47. */
  readonly language: string;
}

/** A sheet to print: what the pulse is, why, and how to get there. */
export const posterPage = (
  { say }: Scene,
  { title, why, language }: PosterTexts,
  link: StandaloneLink,
  origin: string,
): Page => {
  const path = linkPath(link);
  // Nobody types the scheme, and a browser that is given none finds its own.
  const shown = `${new URL(origin).host}${path}`;
  return {
    title,
    element: null,
    isStandalone: true,
    main: html`
      <div class="poster">
        <h1 lang="${language}" dir="auto">${title}</h1>
        ${why === '' ? '' : html`<p lang="${language}" dir="auto">${why}</p>`}
        <img src="${linkPath(link, 'qr.svg')}" alt="${say('posterCode', { link: shown })}" width="320" height="320" />
        <p>${say('posterScan')}</p>
        <p><a href="${path}" dir="ltr">${shown}</a></p>
      </div>
    `,
  };
};
