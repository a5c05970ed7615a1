import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Chart, Quote } from '../chart/chart.js';
import { ChartElement } from '../chart/chart-element.js';
import { aboutTheme, layOut, themesOf } from './comments.js';
import { commentsStyles } from './comments.styles.js';

/** `<ics-comments>`: what was said, to be narrowed to a theme. */
export class CommentsElement extends ChartElement {
  static override readonly layOut = layOut;
  static override readonly properties: PropertyDeclarations = { theme: { state: true } };
  static override readonly styles = [...ChartElement.styles, commentsStyles];

  /** Null for all. */
  declare private theme: string | null;

  constructor() {
    super();
    this.theme = null;
  }

  protected override narrowed(chart: Chart): Chart {
    const { theme } = this;
    // Another wave or group may lack the theme: then all is shown again.
    return theme !== null && chart.quotes?.some(quote => quote.theme === theme) ? aboutTheme(chart, theme) : chart;
  }

  protected override drawing(shown: Chart, whole: Chart): TemplateResult {
    const { quotes = [] } = whole;
    if (quotes.length === 0) return html`<div part="hidden"></div>`;
    return html`${this.#renderThemes(quotes, shown !== whole)}
      <ul part="comments">
        ${shown.quotes?.map(
          ({ words, language, theme }) =>
            html`<li>
              <span lang=${language} dir="auto">${words}</span>
              ${theme === null ? nothing : html`<small>${theme}</small>`}
            </li>`,
        )}
      </ul>`;
  }

  #renderThemes(quotes: readonly Quote[], isNarrowed: boolean): TemplateResult | typeof nothing {
    const themes = themesOf(quotes);
    if (themes.length === 0) return nothing;
    const chip = (label: string, theme: string | null): TemplateResult => {
      const isChosen = theme === (isNarrowed ? this.theme : null);
      return html`<button type="button" aria-pressed=${isChosen} @click=${() => (this.theme = theme)}>
        ${label}
      </button>`;
    };
    const say = this.say;
    return html`<div part="themes" role="group" aria-label=${say('commentsThemes')}>
      ${chip(say('commentsAll', { count: quotes.length }), null)}
      ${themes.map(([theme, count]) => chip(say('commentsChip', { theme, count }), theme))}
    </div>`;
  }
}
