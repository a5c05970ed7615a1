import { html } from 'hono/html';
import type { Company } from './company.js';
import { languages, type Say, type TextKey } from './texts/texts.js';
import { noTeam, type Visitor } from './visitor.js';

/** A piece of markup whose values are escaped. */
export type Markup = ReturnType<typeof html>;

/** What every page is written from. */
export interface Scene {
  readonly company: Company;
  readonly visitor: Visitor;
  readonly say: Say;
  readonly nowMs: number;
  /** The path that was asked for, without its query. */
  readonly path: string;
  /** Parameters of the address that the page itself understands; the switch in the header keeps them. */
  readonly query: ReadonlyMap<string, string>;
}

export interface Page {
  readonly title: string;
  readonly main: Markup;
  /** Which element the page shows, if any: its script and style sheet are loaded. */
  readonly element: 'ics-pulse' | 'ics-results' | 'ics-messages' | null;
  /** Reached by its own link: without navigation, and not for search engines. Default false. */
  readonly isStandalone?: boolean;
}

const navigation = [
  ['/', 'navHome'],
  ['/people', 'navPeople'],
  ['/service-desk', 'navServiceDesk'],
  ['/departments', 'navDepartments'],
  ['/canteen', 'navCanteen'],
  ['/dashboard', 'navDashboard'],
  ['/results', 'navResults'],
  ['/messages', 'navMessages'],
  ['/owner', 'navOwner'],
  ['/templates', 'navTemplates'],
  ['/moments', 'navMoments'],
] as const satisfies readonly (readonly [string, TextKey])[];

const option = (value: string, label: string, chosen: boolean, language?: string): Markup =>
  html`<option value="${value}" ${chosen ? html`selected` : ''} ${language ? html`lang="${language}"` : ''}>
    ${label}
  </option>`;

const viewAs = ({ company, visitor, say, path, query }: Scene): Markup => html`
  <form class="view-as" id="view-as" popover action="${path}" method="get" aria-label="${say('viewAs')}">
    ${[...query].map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)}
    <label>
      <span>${say('viewTeam')}</span>
      <select name="team">
        ${company.departments.map(({ id, label }) => option(id, label, id === visitor.team?.id))}
        ${option(noTeam, say('viewNoTeam'), visitor.team === undefined)}
      </select>
    </label>
    <label>
      <span>${say('viewLanguage')}</span>
      <select name="language">
        ${Object.entries(languages).map(([tag, { languageName }]) => option(tag, languageName, tag === visitor.language, tag))}
      </select>
    </label>
    <button>${say('viewShow')}</button>
  </form>
`;

const brand = html`<img src="/assets/mark.svg" alt="" width="28" height="28" />Larkfield`;

const nameHeader = html`
  <header>
    <div class="bar"><p class="brand">${brand}</p></div>
  </header>
`;

/** Where there is little room, the form and the list of pages open from a button each; elsewhere they are always there. */
const header = (scene: Scene): Markup => html`
  <header>
    <div class="bar">
      <a class="brand" href="/">${brand}</a>
      <button class="opener" popovertarget="view-as">${scene.say('viewAs')}</button>
      ${viewAs(scene)}
    </div>
    <nav aria-label="${scene.say('mainNavigation')}">
      <button class="opener" popovertarget="pages">${scene.say('mainNavigation')}</button>
      <ul id="pages" popover>
        ${navigation.map(
          ([href, key]) =>
            html`<li>
              <a href="${href}" ${scene.path === href ? html`aria-current="page"` : ''}>${scene.say(key)}</a>
            </li>`,
        )}
      </ul>
    </nav>
  </header>
`;

/** A whole document around the content of a page. */
export const renderPage = (scene: Scene, { title, main, element, isStandalone = false }: Page): Markup => {
  const { say, visitor } = scene;
  return html`<!doctype html>
    <html lang="${visitor.language}" dir="${visitor.language === 'ar' ? 'rtl' : 'ltr'}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        ${isStandalone ? html`<meta name="robots" content="noindex" />` : ''}
        <meta name="ics-pulse:list:departments" content="/api/lists/departments.json" />
        <meta name="ics-pulse:list:processes" content="/api/lists/processes.json" />
        <meta name="ics-pulse:actions" content="/api/actions/{pulse}.json" />
        <title>${title === '' ? 'Larkfield' : `${title} · Larkfield`}</title>
        <link rel="icon" href="/assets/mark.svg" />
        <link rel="stylesheet" href="/assets/intranet.css" />
        ${element === null ? '' : html`<link rel="stylesheet" href="/assets/ics-pulse.css" />`}
        ${element === null ? '' : html`<script type="module" src="/assets/${element}.js"></script>`}
      </head>
      <body>
        ${isStandalone ? nameHeader : html`<a class="skip" href="#content">${say('skipToContent')}</a>${header(scene)}`}
        <main id="content">${main}</main>
        <footer><p>${say('footer')}</p></footer>
      </body>
    </html>`;
};

/** A heading with the sentence under it. */
export const pageHead = (heading: string, lead: string): Markup => html`
  <div class="page-head">
    <h1>${heading}</h1>
    <p class="lead">${lead}</p>
  </div>
`;
