import { html, nothing, type TemplateResult } from 'lit';
import type { ChartTable } from './chart.js';

const sideOf = (isFigure: boolean | undefined): string | typeof nothing => (isFigure ? 'figure' : nothing);

/** All that a chart shows, as a table. */
export const drawChartTable = ({ columns, rows }: ChartTable, caption: string): TemplateResult =>
  html`<div part="table" role="region" aria-label=${caption} tabindex="0">
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${columns.map(({ title, isFigure }) => html`<th scope="col" class=${sideOf(isFigure)}>${title}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([head, ...cells]) =>
            html`<tr>
              <th scope="row">${head}</th>
              ${cells.map((cell, index) => html`<td class=${sideOf(columns[index + 1]?.isFigure)}>${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
