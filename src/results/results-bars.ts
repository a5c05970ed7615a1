import { html, nothing, type TemplateResult } from 'lit';
import { isSuppressed, type AggregateMeasure, type Figures } from './aggregate.js';
import { headlineText, intervalText, onlyNumberText, reasonText, rowTitle, skippedText } from './figure-text.js';
import type { ResultsLanguage } from './results-language.js';
import type { ResultRow, ResultSection } from './results-page.js';
import { columnLabel, segmentsOf, type Segment } from './segments.js';

/** From this share on a segment is wide enough for its own figure. */
const labelledShare = 7;

// The widths are set from `data-share` after rendering: a strict page refuses a style attribute.
const stackedBar = (
  measure: AggregateMeasure,
  segments: readonly Segment[],
  language: ResultsLanguage,
): TemplateResult => {
  const isRecommend = measure.kind === 'recommend';
  const end = (key: 'low' | 'high'): string => {
    if (isRecommend) return (key === 'low' ? segments[0] : segments.at(-1))?.label ?? '';
    if (measure.kind === 'index') return language.figure(key === 'low' ? 0 : 100);
    return columnLabel(measure, key === 'low' ? 0 : segments.length - 1, language);
  };
  const words = segments.map(({ label, share }) => language.say('segment', { label, share })).join(', ');
  return html`<div part="bar" role="img" aria-label=${words}>
      ${segments.map(
        ({ share, tone }) =>
          html`<span data-tone=${tone} data-share=${share} ?hidden=${share === 0}
            >${share >= labelledShare ? language.figure(share) : nothing}</span
          >`,
      )}
    </div>
    <div part="ends" aria-hidden="true"><span>${end('low')}</span><span>${end('high')}</span></div>`;
};

const optionBars = (segments: readonly Segment[], language: ResultsLanguage): TemplateResult =>
  html`<ul part="options">
    ${segments.map(
      ({ label, share }) =>
        html`<li>
          <span>${label}</span><span part="share">${language.figure(share)} %</span>
          <div part="bar"><span data-tone="high" data-share=${share} ?hidden=${share === 0}></span></div>
        </li>`,
    )}
  </ul>`;

const skippedBar = (figures: Figures, language: ResultsLanguage): TemplateResult | typeof nothing => {
  const list = skippedText(figures, language);
  if (!list) return nothing;
  const { n, na = 0, pns = 0, miss = 0 } = figures;
  const skipped = na + pns + miss;
  return html`<div part="skipped">
    <div part="thin-bar" aria-hidden="true"><span data-share=${(100 * skipped) / (n + skipped)}></span></div>
    <span>${language.say('notCounted', { list })}</span>
  </div>`;
};

const figuresBody = (measure: AggregateMeasure, figures: Figures, language: ResultsLanguage): TemplateResult => {
  const segments = segmentsOf(measure, figures, language);
  const isChoice = measure.kind === 'choice' || measure.kind === 'multi';
  const facts = [
    intervalText('withInterval', measure, figures, language),
    language.say('answers', { n: figures.n }),
    onlyNumberText(measure, figures, language),
  ];
  const headline = headlineText(measure, figures, language);
  return html`<p part="figure">
      ${headline ? html`<strong>${headline}</strong>` : nothing}
      <span part="facts">${facts.filter(fact => fact !== '').join(' · ')}</span>
    </p>
    ${
      segments.length === 0
        ? nothing
        : isChoice
          ? optionBars(segments, language)
          : stackedBar(measure, segments, language)
    }
    ${measure.kind === 'text' ? nothing : skippedBar(figures, language)}`;
};

const commentList = ({ comments }: ResultRow, language: ResultsLanguage): TemplateResult | typeof nothing =>
  comments.length === 0
    ? nothing
    : html`<p part="facts">${language.say('shuffled')}</p>
        <ul part="comments">
          ${comments.map(({ lang, text }) => html`<li lang=${lang} dir="auto">${text}</li>`)}
        </ul>`;

const barRow = (row: ResultRow, language: ResultsLanguage, heading: TemplateResult): TemplateResult =>
  html`<div part="row">
    ${heading} ${row.isRated ? html`<p part="facts">${language.say('ratedByAll')}</p>` : nothing}
    ${
      isSuppressed(row.content)
        ? html`<p part="hidden"><span>${reasonText(row.content, row.minimum, language)}</span></p>`
        : figuresBody(row.measure, row.content, language)
    }
    ${commentList(row, language)}
  </div>`;

/** Sections as bars: a dimension first, its questions beneath. */
export const resultsBars = (
  sections: readonly ResultSection[],
  group: string,
  language: ResultsLanguage,
): readonly TemplateResult[] =>
  sections.map(({ head, rows, isHeadingOnly }) => {
    const title = (row: ResultRow): string => rowTitle(row.measure, group, row.isRated, language);
    const heading = html`<h3>${title(head)}</h3>`;
    return html`<section part="section">
      ${isHeadingOnly ? heading : barRow(head, language, heading)}
      ${rows.map(row => barRow(row, language, html`<h4>${title(row)}</h4>`))}
    </section>`;
  });
