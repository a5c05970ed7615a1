import { LitElement, html, nothing, unsafeCSS, type PropertyDeclarations, type TemplateResult } from 'lit';
import { formatPath, type Issue } from '../base/issue.js';
import { warnOnce } from '../base/warn.js';
import { tokens } from '../theme/tokens.styles.js';
import { closestLanguage } from '../i18n/closest-language.js';
import type { Aggregate } from './aggregate.js';
import { ResultsErrorEvent } from './results-error-event.js';
import type { ResultsLanguage, ResultsMessageKey } from './results-language.js';
import { resultsPage, type ResultsPage } from './results-page.js';
import { fetchAggregate } from './results-source.js';
import { drawBars, loadView, type DrawResults } from './results-view.js';
import { resultsStyles } from './results.styles.js';
import { textIn } from './texts-of.js';

type Failure = Extract<ResultsMessageKey, 'unreachable' | 'notFound' | 'notAllowed' | 'broken' | 'faulty'>;

const failures: Readonly<Record<string, Failure>> = {
  'src-unreachable': 'unreachable',
  'src-timeout': 'unreachable',
  'src-not-found': 'notFound',
  'src-not-allowed': 'notAllowed',
};

/**
 * `<ics-results>`: shows an aggregate as bars or as a table, and hides by itself whatever is below the minimum.
 *
 * @summary Shows the figures of a pulse.
 * @attr {string} src - URL of an `ics-aggregate/1` document, or with `map` of anything that has its figures in rows.
 * @attr {string} map - How to read another source as `ics-aggregate/1`: CSV with a header, JSON line by line, or a list
 *   within JSON. Written `name: value; name: value`, or as a JSON object. Fields of a row (`w g d from to s n dist na pns miss
 *   mean sd value lo hi kind scale groupLabel dimLabel`) have a path as value (`team.name`), a constant in quotation marks
 *   (`'2026-Q4'`), or columns with `|` between them; one that is not given stands under its own name. `rows` is the path to
 *   the rows, `[]` standing for each entry of a list (`hits.hits[]._source`); `format` is `json`, `ndjson` or `csv`,
 *   `separator` is `comma`, `semicolon` or `tab`, `decimal` is `point` or `comma`, `min` and `title` are those of the pulse,
 *   `all` is the group of everybody. `pulse`, `waves`, `groups`, `dims` and `comments` are paths, or in JSON the thing itself;
 *   without them they are made of the rows. May be empty.
 * @attr {string} wave - Id of the wave to show. Default: the last one.
 * @attr {string} group - Id of the group to show. Default: everybody.
 * @attr {number} min - Answers below which nothing is shown; only a stricter one than the document's has an effect.
 * @attr {"omit"|"same-origin"|"include"} credentials - For the request. Default `same-origin`.
 * @attr {"bars"|"table"|"heatmap"|"service-map"|"service-chain"|"trend"|"diverging-bars"|"recommend-histogram"|"gaps"|"pareto"|"flow"|"response-rates"|"comments"|"promises"} view -
 *   Default `bars`; all others but `table` are charts, each with its finding as title and a table of its own.
 * @attr {string} measure - Id of what a chart shows. Default: the choice of the chart.
 * @fires ics-error - The results, or some of them, cannot be shown; `code` says why. Bubbles, composed.
 * @csspart card
 * @csspart status
 * @csspart controls
 * @csspart section
 * @csspart row
 * @csspart figure
 * @csspart facts
 * @csspart bar
 * @csspart ends
 * @csspart options
 * @csspart share
 * @csspart skipped
 * @csspart thin-bar
 * @csspart hidden
 * @csspart comments
 * @csspart table
 * @csspart number
 */
export class ResultsElement extends LitElement {
  static override readonly properties: PropertyDeclarations = {
    src: {},
    map: {},
    wave: {},
    group: {},
    min: { type: Number },
    credentials: {},
    view: {},
    measure: {},
    draw: { state: true },
    aggregate: { state: true },
    failure: { state: true },
    language: { state: true },
  };
  static override readonly styles = [unsafeCSS(tokens), ...resultsStyles];

  /** Registers the class; a tag that another copy of the package took is left to it. */
  static define(tag = 'ics-results', registry = customElements): void {
    const taken = registry.get(tag);
    if (!taken) registry.define(tag, this);
    else if (taken !== this) warnOnce('already-defined', `<${tag}> is defined by another copy; that one stays.`);
  }

  declare src: string | null;
  declare map: string | null;
  declare wave: string | null;
  declare group: string | null;
  declare min: number | null;
  declare credentials: RequestCredentials | null;
  declare view: string | null;
  declare measure: string | null;
  /** Null until the first view is there. */
  declare private draw: DrawResults | null;
  declare private aggregate: Aggregate | null;
  declare private failure: Failure | null;
  declare private language: ResultsLanguage | null;
  #loading: symbol | undefined;

  constructor() {
    super();
    this.draw = drawBars;
    this.aggregate = null;
    this.failure = null;
    this.language = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#speak();
  }

  override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (['src', 'map', 'credentials'].some(name => changed.has(name))) void this.#load();
    if (changed.has('view')) void this.#loadView();
  }

  override updated(): void {
    // Views bring sheets of their own. On most pages the figures can be read without it.
    import('../theme/shield.js').then(
      ({ shield }) => shield(this.renderRoot as ShadowRoot),
      () => undefined,
    );
    for (const part of this.renderRoot.querySelectorAll<HTMLElement>('[data-share]')) {
      part.style.inlineSize = `${part.dataset['share']}%`;
    }
  }

  async #speak(): Promise<void> {
    const { loadResultsLanguage } = await import('./results-language.js');
    this.language = await loadResultsLanguage(closestLanguage(this) || navigator.language, this.view);
  }

  async #load(): Promise<void> {
    this.aggregate = null;
    this.failure = null;
    const { src, map, credentials } = this;
    const loading = (this.#loading = Symbol());
    if (!src) return;
    const { aggregate, issues } = await fetchAggregate(src, credentials ?? 'same-origin', map ?? null);
    // A later request is under way: this answer is no longer asked for.
    if (loading !== this.#loading) return;
    this.aggregate = aggregate;
    if (issues[0]) this.#fail(src, issues[0].code, issues);
  }

  async #loadView(): Promise<void> {
    const { view } = this;
    if (!this.hasUpdated) this.draw = null;
    const draw = await loadView(view, this.renderRoot as ShadowRoot);
    if (view === this.view) this.draw = draw;
  }

  #fail(src: string, first: string, issues: readonly Issue[]): void {
    this.failure = failures[first] ?? (this.aggregate ? 'faulty' : 'broken');
    for (const { code, path, message = code } of issues) {
      warnOnce(code, `<ics-results> ${src} ${formatPath(path)}: ${message}`);
    }
    this.dispatchEvent(new ResultsErrorEvent(first, src));
  }

  /** Charts look beyond one wave and one group, and have a table of their own. */
  get #isChart(): boolean {
    return this.draw !== drawBars && this.view !== 'table';
  }

  override render(): TemplateResult | typeof nothing {
    const { aggregate, language, draw } = this;
    if (!language) return nothing;
    const minimum = this.min || 0;
    const page = draw && aggregate && resultsPage(aggregate, { wave: this.wave, group: this.group, minimum });
    const title = textIn(aggregate?.pulse.title, language.tag) || language.say('title');
    const isEmpty = page?.isEmpty && !this.#isChart;
    const status = this.#statusText(page, isEmpty, language);
    const shown = page && {
      ...{ aggregate, page, title, language, minimum },
      group: textIn(page.group?.label, language.tag),
      measure: this.measure,
      src: this.src ?? '',
    };
    return html`<div part="card" lang=${language.tag} dir=${language.direction} aria-busy=${!page && !this.failure}>
      <h2><bdi>${title}</bdi></h2>
      ${page ? this.#renderControls(page, language) : nothing}
      <p part="status" role="status" ?hidden=${!status && page}>${status}</p>
      ${shown && !isEmpty ? draw(shown) : nothing}
    </div>`;
  }

  #statusText(page: ResultsPage | null, isEmpty: boolean | undefined, language: ResultsLanguage): string {
    const failure = this.failure ? language.say(this.failure) : '';
    if (!page) return failure || (this.src ? language.say('loading') : '');
    return isEmpty ? `${failure} ${language.say('nothingYet', { n: page.minimum })}`.trim() : failure;
  }

  #renderControls(page: ResultsPage, language: ResultsLanguage): TemplateResult {
    const waves = (this.aggregate?.waves ?? []).map(({ id, state }) => ({
      id,
      label: state === 'open' ? language.say('stillOpen', { wave: id }) : id,
    }));
    const groups = page.groups.map(({ id, label }) => ({
      id,
      label: textIn(label, language.tag) || language.say('everyone'),
    }));
    const isTable = this.view === 'table';
    const turn = (): void => {
      this.view = isTable ? 'bars' : 'table';
    };
    return html`<div part="controls">
      ${this.#renderSelect('wave', language.say('wave'), waves, page.wave?.id)}
      ${this.#renderSelect('group', language.say('group'), groups, page.group?.id)}
      ${
        page.isEmpty || this.#isChart
          ? nothing
          : html`<button type="button" @click=${turn}>${language.say(isTable ? 'showBars' : 'showTable')}</button>`
      }
    </div>`;
  }

  #renderSelect(
    name: 'wave' | 'group',
    title: string,
    entries: readonly { readonly id: string; readonly label: string }[],
    chosen: string | undefined,
  ): TemplateResult | typeof nothing {
    if (entries.length < 2) return nothing;
    const choose = (event: Event): void => {
      this[name] = (event.currentTarget as HTMLSelectElement).value;
    };
    return html`<label
      >${title}
      <select name=${name} @change=${choose}>
        ${entries.map(({ id, label }) => html`<option dir="auto" value=${id} .selected=${id === chosen}>${label}</option>`)}
      </select>
    </label>`;
  }
}
