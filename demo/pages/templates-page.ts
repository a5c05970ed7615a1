import { html } from 'hono/html';
import type { PulseDefinition } from '../../src/definition/pulse-definition.js';
import { defaultMinimumComments, defaultMinimumGroup } from '../../src/privacy/disclosure.js';
import { questionContracts } from '../../src/question/question-contracts.js';
import { answeringSeconds } from '../../src/session/answering-time.js';
import type { DefinitionCatalogue } from '../collector/definition-catalogue.js';
import { defaultProgramme } from './default-programme.js';
import { licensedSlots } from './licensed-slots.js';
import { pageHead, type Markup, type Page, type Scene } from './page.js';
import { displayModes, readChoices, sidesOf, writtenTag, type TemplateChoices } from './template-choices.js';

/** For those who put a pulse on a page, so in English only. */
const english = (content: Markup): Markup => html`<div class="reading" lang="en" dir="ltr">${content}</div>`;

const secondsOf = (definition: PulseDefinition): number => Math.round(answeringSeconds(definition, questionContracts));

const isMessage = ({ kind }: PulseDefinition): boolean => kind === 'message';

const entry = (definition: PulseDefinition): Markup =>
  html`<li><a href="/templates/${definition.id}">${definition.title}</a>: ${secondsOf(definition)} seconds</li>`;

const listOf = (heading: string, definitions: readonly PulseDefinition[]): Markup => html`
  <h2>${heading}</h2>
  <ul>
    ${definitions.map(entry)}
  </ul>
`;

/** Opens beside the page, which learns nothing of it. */
const licenceLink = ({ licence }: PulseDefinition): Markup =>
  licence ? html`<a href="${licence.url}" target="_blank" rel="noopener">Licence</a>` : html``;

const packEntry = (definition: PulseDefinition): Markup => html`
  <li>
    <a href="/templates/${definition.id}">${definition.title}</a>: ${secondsOf(definition)} seconds.<br />
    <span class="quiet">${definition.licence?.attribution} ${licenceLink(definition)}</span>
  </li>
`;

const packList = (definitions: readonly PulseDefinition[]): Markup => html`
  <h2 id="packs">Published instruments</h2>
  <p>
    Questions that others have published and everybody may ask, word for word, with their scores. Their attribution is
    printed in the card. The German is our own translation and not validated.
  </p>
  <ul>
    ${definitions.map(packEntry)}
  </ul>
`;

const programme = (catalogue: DefinitionCatalogue): Markup => html`
  <h2>To start with</h2>
  <p>
    Together they ask a person for at most 180 seconds in 30 days. Each page has the tag; the days go into the
    definition.
  </p>
  <ul>
    ${defaultProgramme.map(({ pulse, when }) => {
      const definition = catalogue.get(pulse)?.definition;
      return definition
        ? html`<li>
            <a href="/templates/${pulse}">${definition.title}</a>: ${when}, ${secondsOf(definition)} seconds
          </li>`
        : '';
    })}
  </ul>
`;

/** All built-in pulses, those for a start first, each with a page to try it on. */
export const templatesPage = (_scene: Scene, catalogue: DefinitionCatalogue): Page => {
  const builtIn = [...catalogue.values()].filter(({ isBuiltIn }) => isBuiltIn).map(({ definition }) => definition);
  const templates = builtIn.filter(({ licence }) => !licence);
  return {
    title: 'Templates',
    element: null,
    main: english(html`
      ${pageHead('Templates', 'Pulses that are ready to be put on a page.')} ${programme(catalogue)}
      ${listOf(
        'Measures, shown as figures over groups',
        templates.filter(each => !isMessage(each)),
      )}
      ${listOf('Messages, read one by one', templates.filter(isMessage))}
      ${packList(builtIn.filter(({ licence }) => licence))} ${licensedSlots()}
    `),
  };
};

const whoSees = (definition: PulseDefinition): string => {
  const { minimumGroup = defaultMinimumGroup, minimumComments = defaultMinimumComments } = definition.privacy ?? {};
  return isMessage(definition)
    ? `Read one by one: ${definition.readBy ?? ''}.`
    : `Figures from ${minimumGroup} answers on, comments from ${minimumComments}.`;
};

const select = (name: string, label: string, values: readonly string[], chosen: string | undefined): Markup =>
  html`<label
    >${label}
    <select name="${name}">
      ${values.map(value => html`<option ${value === chosen ? html`selected` : ''}>${value}</option>`)}
    </select></label
  >`;

const choicesForm = (definition: PulseDefinition, choices: TemplateChoices): Markup => html`
  <form class="search" method="get" action="/templates/${definition.id}" aria-label="The tag">
    ${select('display', 'Display', displayModes, choices.display)}
    ${choices.side ? select('side', 'Side', sidesOf(definition), choices.side) : ''}
    <label>Endpoint <input name="endpoint" value="${choices.endpoint}" /></label>
    <label>Departments <input name="departments" value="${choices.departments}" /></label>
    <label><input type="checkbox" name="integrity" ${choices.hasIntegrity ? html`checked` : ''} /> Integrity</label>
    <button>Write the tag</button>
  </form>
`;

/** At once and at every visit, so that it can be tried; it floats where the address says so. */
const tryTag = ({ visitor, company }: Scene, { id }: PulseDefinition, { display, side }: TemplateChoices): Markup => {
  const floats = display !== displayModes[0];
  return html`<ics-pulse
    pulse="${id}"
    endpoint="/api/responses"
    ${visitor.team === undefined ? '' : html`context-team="${visitor.team.id}"`}
    context-about="${company.providerFor('technology', visitor.team?.id).id}"
    ${side ? html`side="${side}"` : ''}
    ${floats ? html`display="${display}" repeat="always" trigger="load"` : html`open`}
  ></ics-pulse>`;
};

/** One built-in pulse: what it is, the tag to copy, and the pulse itself. */
export const templatePage = (
  scene: Scene,
  definition: PulseDefinition,
  hashes: Readonly<Record<string, string>>,
): Page => {
  const choices = readChoices(definition, scene.query);
  return {
    title: definition.title,
    element: 'ics-pulse',
    main: html`${english(html`
        ${pageHead(definition.title, definition.why ?? '')}
        <p>
          About ${secondsOf(definition)} seconds. ${whoSees(definition)}
          ${isMessage(definition) ? '' : html`<a href="/results?pulse=${definition.id}">Results</a>, `}
          <a href="/templates">${isMessage(definition) ? 'All' : 'all'} templates</a>.
        </p>
        ${definition.licence ? html`<p class="quiet">${definition.licence.attribution} ${licenceLink(definition)}</p>` : ''}
        <h2>The tag</h2>
        ${choicesForm(definition, choices)}
        <pre tabindex="0"><code data-copy>${writtenTag(definition, choices, hashes)}</code></pre>
        <script type="module" src="/assets/copy-tag.js"></script>
        <h2>The pulse</h2>
      `)}
      <div class="reading">${tryTag(scene, definition, choices)}</div>`,
  };
};
