import { html } from 'hono/html';
import type { Markup } from './page.js';
import { ownerLanguages, type OwnerTextKey, type OwnerVoice } from './texts/owner-texts.js';

/** What every owner page is written from. */
export interface OwnerScene {
  readonly voice: OwnerVoice;
  /** The path that was asked for, without its query. */
  readonly path: string;
  /** ISO date. */
  readonly today: string;
  /** True when there is a session that can be ended. */
  readonly canSignOut: boolean;
  /** True when the demo's intranet is served beside. */
  readonly hasIntranet: boolean;
  /** What was just done, as a sentence. */
  readonly confirmation: string | null;
}

export interface OwnerPage {
  readonly title: string;
  readonly main: Markup;
  /** Which element of the package the page shows; its script is loaded. Default none. */
  readonly element?: 'ics-results' | 'ics-messages';
  /** Before the owner is known: without navigation. Default false. */
  readonly isBare?: boolean;
}

const navigation = [
  ['/owner', 'navOverview'],
  ['/owner/headcounts', 'navHeadcounts'],
  ['/owner/report', 'navReports'],
  ['/owner/works-council', 'navWorksCouncil'],
] as const satisfies readonly (readonly [string, OwnerTextKey])[];

const languageLinks = ({ voice, path }: OwnerScene): Markup => html`
  <ul class="languages">
    ${Object.entries(ownerLanguages).map(
      ([tag, { texts }]) =>
        html`<li>
          <a href="${path}?language=${tag}" lang="${tag}" ${tag === voice.language ? html`aria-current="true"` : ''}
            >${texts.languageName}</a
          >
        </li>`,
    )}
  </ul>
`;

const isWithin = (path: string, href: string): boolean =>
  href === '/owner' ? path === href || path.startsWith('/owner/pulses') : path.startsWith(href);

const header = (scene: OwnerScene, isBare: boolean): Markup => html`
  <header>
    <div class="bar">
      <p class="brand">${scene.voice.say('brand')}</p>
      ${languageLinks(scene)}
      ${
        scene.canSignOut && !isBare
          ? html`<form method="post" action="/owner/sign-out"><button>${scene.voice.say('signOut')}</button></form>`
          : ''
      }
    </div>
    ${
      isBare
        ? ''
        : html`<nav aria-label="${scene.voice.say('navigation')}">
            <button class="opener" popovertarget="pages">${scene.voice.say('navPages')}</button>
            <ul id="pages" popover>
              ${navigation.map(
                ([href, key]) =>
                  html`<li>
                    <a href="${href}" ${isWithin(scene.path, href) ? html`aria-current="page"` : ''}
                      >${scene.voice.say(key)}</a
                    >
                  </li>`,
              )}
              ${scene.hasIntranet ? html`<li><a href="/">${scene.voice.say('backToIntranet')}</a></li>` : ''}
            </ul>
          </nav>`
    }
  </header>
`;

/** A whole document around the content of an owner page. */
export const renderOwnerPage = (scene: OwnerScene, { title, main, element, isBare = false }: OwnerPage): Markup => html`
  <!doctype html>
  <html lang="${scene.voice.language}">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="robots" content="noindex" />
      <title>${title} · ${scene.voice.say('brand')}</title>
      <link rel="icon" href="/owner/assets/mark.svg" />
      <link rel="stylesheet" href="/owner/assets/intranet.css" />
      <link rel="stylesheet" href="/owner/assets/owner.css" />
      ${element === undefined ? '' : html`<script type="module" src="/owner/assets/${element}.js"></script>`}
    </head>
    <body>
      <a class="skip" href="#content">${scene.voice.say('skipToContent')}</a>
      ${header(scene, isBare)}
      <main id="content">
        ${scene.confirmation === null ? '' : html`<p class="notice" role="status">${scene.confirmation}</p>`} ${main}
      </main>
    </body>
  </html>
`;
