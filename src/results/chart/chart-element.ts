import { LitElement, html, nothing, unsafeCSS, type PropertyDeclarations, type TemplateResult } from 'lit';
import { tokens } from '../../theme/tokens.styles.js';
import type { Aggregate, AggregateGroup, AggregateMeasure, AggregateWave } from '../aggregate.js';
import { warnOnce } from '../../base/warn.js';
import { formatPath } from '../../base/issue.js';
import { ResultsErrorEvent } from '../results-error-event.js';
import type { ResultsLanguage } from '../results-language.js';
import type { Chart, LayOut } from './chart.js';
import { loadChartLanguage, type ChartLanguage } from './chart-language.js';
import { chartStyles } from './chart.styles.js';
import { ChartMarks } from './chart-marks.js';
import type { drawChartTable } from './chart-table.js';
import { checkedLists } from './checked-lists.js';
import type { ExportKind } from './export-chart.js';
import { MarkExplorer } from './mark-explorer.js';
import { placeMarks } from './place-marks.js';
import { shownAggregate } from './shown-aggregate.js';

/** A chart that `<ics-results>` can show. */
export type ChartElementClass = new () => ChartElement;

const given = { attribute: false };
const kept = { state: true };

/** The element of every chart: a subclass only names its layout. All properties are given by `<ics-results>`. */
export abstract class ChartElement extends LitElement {
  static override readonly properties: PropertyDeclarations = {
    ...{ aggregate: given, wave: given, group: given, measure: given, language: given, minimum: given, src: given },
    ...{ widthPx: kept, words: kept, drawTable: kept },
  };
  static override readonly styles = [unsafeCSS(tokens), ...chartStyles];

  /** Lays the chart out; pure. */
  static readonly layOut: LayOut;

  /** As it was given: the element guards what it shows. */
  declare aggregate: Aggregate | null;
  declare wave: AggregateWave | null;
  declare group: AggregateGroup | null;
  /** Null leaves the choice to the chart. */
  declare measure: AggregateMeasure | null;
  declare language: ResultsLanguage | null;
  /** Answers below which nothing is shown, where that is stricter than the document. Default 0. */
  declare minimum: number;
  /** Where the aggregate comes from. */
  declare src: string;
  declare private widthPx: number;
  declare private words: ChartLanguage | null;
  /** Null while the drawing is shown. */
  declare private drawTable: typeof drawChartTable | null;
  readonly #resizing = new ResizeObserver(() => requestAnimationFrame(() => this.#measure()));
  #checked: Aggregate | null = null;
  #isFaulty = false;
  #shown: Aggregate | null = null;
  #chart: Chart | null = null;
  readonly #marks = new ChartMarks(() => this.requestUpdate());
  readonly #explorer = new MarkExplorer(this);

  constructor() {
    super();
    this.aggregate = this.wave = this.group = this.measure = this.language = this.words = this.drawTable = null;
    this.minimum = this.widthPx = 0;
    this.src = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#resizing.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resizing.disconnect();
  }

  override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('language')) this.#findWords();
    // Later changes are told by the observer, once the page has been laid out.
    if (this.widthPx === 0) this.#measure();
    if (changed.has('aggregate')) this.#check();
    if (changed.has('aggregate') || changed.has('minimum')) {
      this.#shown = this.#checked && shownAggregate(this.#checked, this.minimum);
    }
    if ([...changed.keys()].some(name => name !== 'drawTable')) this.#layOut();
  }

  /** Whatever is left out is told as other mistakes in the document are. */
  #check(): void {
    const { aggregate, issues } = this.aggregate ? checkedLists(this.aggregate) : { aggregate: null, issues: [] };
    this.#checked = aggregate;
    this.#isFaulty = issues.length > 0;
    for (const { code, path } of issues) warnOnce(code, `<ics-results> ${this.src} ${formatPath(path)}: ${code}`);
    if (issues[0]) this.dispatchEvent(new ResultsErrorEvent(issues[0].code, this.src));
  }

  /** Where the page has enlarged its letters, the drawing is enlarged with them. */
  #measure(): void {
    const root = parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
    this.widthPx = Math.floor((this.getBoundingClientRect().width * 16) / root);
  }

  #findWords(): void {
    const { language } = this;
    const found = language && loadChartLanguage(language);
    this.words = found instanceof Promise ? null : found;
    if (found instanceof Promise) void found.then(words => language === this.language && (this.words = words));
  }

  #layOut(): void {
    const { wave, group, measure, widthPx, words: language } = this;
    const aggregate = this.#shown;
    const { layOut } = this.constructor as typeof ChartElement;
    const isReady = aggregate && wave && group && language && widthPx > 0;
    this.#chart = isReady ? layOut({ aggregate, wave, group, measure, widthPx, language }) : null;
    const marks = this.#chart && language ? placeMarks(this.#chart, widthPx, language.direction) : [];
    this.#explorer.explore(marks);
    this.#marks.draw(marks, this.#explorer.stop);
  }

  override render(): TemplateResult | typeof nothing {
    const { words, widthPx } = this;
    const whole = this.#chart;
    if (!words || widthPx === 0) return nothing;
    if (!whole) return html`<p part="status">${words.say('nothingToDraw')}</p>`;
    const chart = this.narrowed(whole);
    return html`${this.#isFaulty ? html`<p part="status">${words.say('faulty')}</p>` : nothing}
      <figure part="chart">
        <h3 id="finding">${chart.finding}</h3>
        <p id="description">${chart.description}</p>
        ${this.drawTable?.(chart.table, chart.finding) ?? this.drawing(chart, whole)} ${this.#renderTools(words, chart)}
      </figure>`;
  }

  /** What people chose to see of a chart; all of it by default. Tools and table follow. */
  protected narrowed(chart: Chart): Chart {
    return chart;
  }

  /** The words of a subclass; empty before they are there. */
  protected readonly say: ChartLanguage['say'] = (key, values) => this.words?.say(key, values) ?? '';

  /** What stands between the description and the tools, unless the table does. */
  protected drawing(chart: Chart, _whole: Chart): TemplateResult {
    const explorer = this.#explorer;
    return html`<div
      part="drawing"
      @focusin=${explorer.focusIn}
      @focusout=${explorer.focusOut}
      @keydown=${explorer.keyDown}
      @pointerover=${explorer.pointerOver}
      @pointerleave=${explorer.pointerLeave}
    >
      <svg
        viewBox="0 0 ${this.widthPx} ${chart.heightPx}"
        role="group"
        aria-labelledby="finding"
        aria-describedby="description"
        aria-busy=${!this.#marks.isComplete}
      >
        <pattern id="hatch" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path d="M0 0V8" stroke-width="2"></path>
        </pattern>
        ${this.#marks.shapes}${this.#marks.labels}${explorer.ring()}
      </svg>
      ${explorer.tooltip()}
    </div>`;
  }

  #renderTools(words: ChartLanguage, chart: Chart): TemplateResult {
    // A table has no picture: what is shown is what is exported.
    const kinds: readonly ExportKind[] =
      this.drawTable || !chart.marks[0] ? ['csv', 'print'] : ['csv', 'svg', 'png', 'print'];
    const button = (label: string, act: () => Promise<void>): TemplateResult => {
      const tryIt = (): unknown => act().catch(() => warnOnce('chart-failed', label));
      return html`<button type="button" @click=${tryIt}>${label}</button>`;
    };
    return html`<div part="tools">
      ${button(words.say(this.drawTable ? 'frameShowChart' : 'showTable'), () => this.#turn())}
      <div part="exports" role="group" aria-labelledby="export">
        <span id="export">${words.say('frameExport')}</span>
        ${kinds.map(kind => {
          const label = kind === 'print' ? words.say('framePrint') : kind.toUpperCase();
          return button(label, () => this.#export(kind, chart, words));
        })}
      </div>
    </div>`;
  }

  async #turn(): Promise<void> {
    const { loadChartTable } = await import('../results-table.js');
    this.drawTable = this.drawTable ? null : loadChartTable(this.renderRoot as ShadowRoot);
  }

  async #export(kind: ExportKind, chart: Chart, { tag, direction }: ChartLanguage): Promise<void> {
    this.#marks.complete();
    const { exportChart } = await import('./export-chart.js');
    await exportChart(kind, {
      chart,
      drawing: this.renderRoot.querySelector('svg'),
      name: `${this.localName}-${this.wave?.id ?? ''}`,
      language: { tag, direction },
    });
  }
}
