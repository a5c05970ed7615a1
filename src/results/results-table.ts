import { html, nothing, type TemplateResult } from 'lit';
import { isSuppressed } from './aggregate.js';
import { drawChartTable } from './chart/chart-table.js';
import { intervalText, onlyNumberText, reasonText, rowTitle, skippedText, unitText, valueText } from './figure-text.js';
import type { ResultsLanguage } from './results-language.js';
import type { ResultRow } from './results-page.js';
import type { DrawResults } from './results-view.js';
import { columnLabel } from './segments.js';
import { tableStyles } from './table.styles.js';

const headings = ['answersHeading', 'result', 'unit', 'interval', 'distribution', 'otherAnswers'] as const;

const distributionText = ({ measure, content }: ResultRow, language: ResultsLanguage): string =>
  isSuppressed(content)
    ? ''
    : (content.dist ?? [])
        .map((count, index) => `${columnLabel(measure, index, language)}: ${language.figure(count)}`)
        .join(' · ');

const cells = (row: ResultRow, language: ResultsLanguage): TemplateResult => {
  const { content, measure, minimum } = row;
  if (isSuppressed(content)) {
    return html`<td part="hidden" colspan=${headings.length}>
      <span>${reasonText(content, minimum, language)}</span>
    </td>`;
  }
  return html`<td part="number">${language.figure(content.n)}</td>
    <td part="number">${valueText(measure, content, language)}</td>
    <td>${unitText(measure, language)}</td>
    <td part="number">${intervalText('range', measure, content, language)}</td>
    <td>${distributionText(row, language) || onlyNumberText(measure, content, language)}</td>
    <td>${skippedText(content, language)}</td>`;
};

const tableRow = (row: ResultRow, group: string, language: ResultsLanguage): TemplateResult =>
  html`<tr>
    <th scope="row">
      ${rowTitle(row.measure, group, row.isRated, language)}
      ${row.isRated ? html`<small>${language.say('ratedByAll')}</small>` : nothing}
    </th>
    ${cells(row, language)}
  </tr>`;

/** A dimension and its questions are one body. */
const drawTable: DrawResults = ({ page, title, group, language }) => {
  const caption = [title, page.wave?.id, group || language.say('everyone')].filter(Boolean).join(', ');
  return html`<div part="table" role="region" aria-label=${caption} tabindex="0">
    <table class="sections">
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">${language.say('question')}</th>
          ${headings.map(key => html`<th scope="col">${language.say(key)}</th>`)}
        </tr>
      </thead>
      ${page.sections.map(
        ({ head, rows }) =>
          html`<tbody>
            ${[head, ...rows].map(row => tableRow(row, group, language))}
          </tbody>`,
      )}
    </table>
  </div>`;
};

const addStyles = ({ adoptedStyleSheets }: ShadowRoot): void => {
  const { styleSheet } = tableStyles;
  if (styleSheet && !adoptedStyleSheets.includes(styleSheet)) adoptedStyleSheets.push(styleSheet);
};

/** How the same figures are drawn as a table; brings its styles along. */
export const loadTable = (root: ShadowRoot): DrawResults => {
  addStyles(root);
  return drawTable;
};

/** How the table of a chart is drawn; brings its styles along. */
export const loadChartTable = (root: ShadowRoot): typeof drawChartTable => {
  addStyles(root);
  return drawChartTable;
};
