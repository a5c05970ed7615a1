import { html, nothing, render, svg, type TemplateResult } from 'lit/html.js';
import { inlineText } from '../../question/inline-text.js';
import { fillText } from '../../session/fill-text.js';
import { adoptStyles } from '../../theme/adopt-styles.js';
import { viewLanguage } from '../view-words.js';
import type { PaperEntry, PaperScene } from './paper-entries.js';
import type { PaperField, PaperMark, PaperRow } from './paper-field.js';
import { paperStyles } from './paper.styles.js';

type Shape = 'circles' | 'boxes';

const mark = (shape: Shape, isOn: boolean): TemplateResult =>
  html`<svg viewBox="0 0 16 16" aria-hidden="true">
    ${
      shape === 'circles'
        ? svg`<circle cx="8" cy="8" r="7" />${isOn ? svg`<circle class="on" cx="8" cy="8" r="3.5" />` : nothing}`
        : svg`<path d="M1 1h14v14H1z" />${isOn ? svg`<path d="M3.5 8.5l3 3 6-7" />` : nothing}`
    }
  </svg>`;

const list = (shape: Shape, marks: readonly PaperMark[], isRow: boolean): unknown =>
  marks.length === 0
    ? nothing
    : html`<ul class=${isRow ? 'row' : 'rows'}>
        ${marks.map(({ label, isOn }) => html`<li>${mark(shape, isOn)}<span>${label}</span></li>`)}
      </ul>`;

const gridRow = ({ label, isOn, comment }: PaperRow): TemplateResult =>
  html`<tr>
    <th scope="row">${label}${comment ? html`<br />${comment}` : nothing}</th>
    ${isOn.map(each => html`<td>${mark('circles', each)}</td>`)}
  </tr>`;

/** Longest words of a point that still stand side by side. */
const shortLabel = 24;

const renderField = (field: PaperField): unknown => {
  switch (field.kind) {
    case 'circles':
    case 'boxes': {
      const isRow = field.ends !== undefined || field.marks.every(({ label }) => label.length <= shortLabel);
      const ends = field.ends && html`<p class="ends"><span>${field.ends[0]}</span><span>${field.ends[1]}</span></p>`;
      const marks = list(field.kind, field.marks, isRow);
      return ends ? html`<div class="ended">${marks}${ends}</div>` : marks;
    }
    case 'grid':
      return html`<table>
        <thead>
          <tr>
            <td></td>
            ${field.points.map(point => html`<th scope="col">${point}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${field.rows.map(gridRow)}
        </tbody>
      </table>`;
    case 'lines': {
      const empty = Array.from({ length: field.text ? 0 : field.lines - 1 });
      return html`<span class="line" dir="auto">${field.text}</span>${empty.map(() => html`<span class="line"></span>`)}
        ${field.unit ? html`<p class="note">${field.unit}</p>` : nothing}`;
    }
    case 'blanks':
      return html`<ul class="rows">
        ${field.blanks.map(({ label, text }) => html`<li><span class="blank">${text}</span><span>${label}</span></li>`)}
      </ul>`;
    case 'nothing':
      return nothing;
  }
};

const renderEntry = (entry: PaperEntry, tag: string, isRead: boolean, noAnswer: string): TemplateResult => {
  const { title, help, isConditional, said, field, aside } = entry;
  const words = viewLanguage(tag);
  const lines = said.length > 0 ? said : [noAnswer];
  return html`<section>
    <h3>${inlineText(title)}</h3>
    ${isConditional ? html`<p class="note" lang=${words.tag}>${words.translate('onlyAfter')}</p>` : nothing}
    ${help ? html`<p class="note">${inlineText(help)}</p>` : nothing}
    ${isRead && field.kind !== 'nothing' ? lines.map(line => html`<p class="said" dir="auto">${line}</p>`) : nothing}
    ${
      isRead && field.kind === 'lines'
        ? nothing
        : html`<div aria-hidden=${isRead ? 'true' : nothing}>${renderField(field)}${list('boxes', aside, true)}</div>`
    }
  </section>`;
};

/** What is drawn: the sheet that is printed in place of the card, or a card to read. */
export interface PaperLook {
  readonly isRead: boolean;
  /** In place of an answer, where one is read and there is none. */
  readonly noAnswer: string;
  /** Whose questions these are, drawn. */
  readonly attribution?: unknown;
}

const sheets = new WeakMap<ShadowRoot, HTMLElement>();

const sheetIn = (root: ShadowRoot, isRead: boolean): HTMLElement => {
  const known = sheets.get(root) ?? document.createElement('div');
  sheets.set(root, known);
  known.className = isRead ? 'paper read' : 'paper printed';
  if (isRead) known.setAttribute('part', 'card');
  else known.removeAttribute('part');
  return known;
};

/** Draws a pulse as a form, at the beginning of a tag's root; a card to read is for the caller to place. */
export const drawPaper = (
  root: ShadowRoot,
  { setting, state, language }: PaperScene,
  entries: readonly PaperEntry[],
  { isRead, noAnswer, attribution }: PaperLook,
): HTMLElement => {
  adoptStyles(root, paperStyles);
  const fill = (text = ''): string => fillText(text, setting, state.answers, null);
  const { title, why, intro } = setting.definition;
  const sheet = sheetIn(root, isRead);
  Object.assign(sheet, { lang: language.tag, dir: language.direction });
  render(
    html`<h2 part="title">${fill(title)}</h2>
      ${why ? html`<p class="note">${inlineText(fill(why))}</p>` : nothing}
      ${intro && !isRead ? html`<p>${inlineText(fill(intro))}</p>` : nothing}
      ${entries.map(entry => renderEntry(entry, language.tag, isRead, noAnswer))} ${attribution}`,
    sheet,
  );
  if (!isRead && root.firstChild !== sheet) root.prepend(sheet);
  return sheet;
};

/** Takes the sheet away. */
export const removePaper = (root: ShadowRoot): void => sheets.get(root)?.remove();
