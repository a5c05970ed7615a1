import { html } from 'hono/html';
import type { FormFields, OwnerIssue } from '../collector/owner-issue.js';
import type { Markup } from './page.js';
import type { OwnerVoice } from './texts/owner-texts.js';

/** A form that was sent and not taken: what was typed stands in it again. */
export interface RefusedForm {
  readonly typed: FormFields;
  readonly issues: readonly OwnerIssue[];
}

/** The findings about a form, at the top of its page; they take the focus, so that nobody misses them. */
export const problemNotice = (voice: OwnerVoice, refused: RefusedForm | null): Markup | '' =>
  refused === null
    ? ''
    : html`<div class="notice problem" role="alert" tabindex="-1" autofocus>
        <h2>${voice.say('problemHeading')}</h2>
        <ul>
          ${refused.issues.map(issue => {
            const { code, path } = issue;
            return html`<li>
              ${voice.explain(issue)}
              <small><code>${path === '' ? code : voice.say('problemPlace', { code, path })}</code></small>
            </li>`;
          })}
        </ul>
      </div>`;

interface FieldOptions {
  readonly name: string;
  readonly label: string;
  readonly help?: string;
  /** What stands in it, unless a refused form says otherwise. Default empty. */
  readonly value?: string;
}

const shownValue = (refused: RefusedForm | null, { name, value = '' }: FieldOptions): string =>
  refused?.typed.get(name) ?? value;

const describedBy = (refused: RefusedForm | null, { name, help }: FieldOptions): Markup => html`
  ${help === undefined ? '' : html`aria-describedby="${name}-help"`}
  ${refused?.issues.some(({ path }) => path === name) ? html`aria-invalid="true"` : ''}
`;

const field = (options: FieldOptions, control: Markup): Markup => html`
  <div class="field">
    <label for="${options.name}">${options.label}</label>
    ${options.help === undefined ? '' : html`<p class="quiet" id="${options.name}-help">${options.help}</p>`} ${control}
  </div>
`;

interface InputOptions extends FieldOptions {
  /** Default `text`. */
  readonly type?: 'text' | 'date' | 'number' | 'password' | 'file';
  readonly isRequired?: boolean;
  /** Of a file. */
  readonly accept?: string;
}

/** One line. Names are ids of the page, so each stands once on it. */
export const inputField = (refused: RefusedForm | null, options: InputOptions): Markup =>
  field(
    options,
    html`<input
      id="${options.name}"
      name="${options.name}"
      type="${options.type ?? 'text'}"
      ${options.type === 'file' ? '' : html`value="${shownValue(refused, options)}"`}
      ${options.accept === undefined ? '' : html`accept="${options.accept}"`}
      ${options.isRequired === true ? html`required` : ''}
      ${describedBy(refused, options)}
      autocomplete="${options.type === 'password' ? 'current-password' : 'off'}"
    />`,
  );

/** Several lines. */
export const areaField = (refused: RefusedForm | null, options: FieldOptions, rows: number): Markup =>
  field(
    options,
    // The first line break of a text area is not part of it, so one is written for it to lose.
    html`<textarea id="${options.name}" name="${options.name}" rows="${rows}" ${describedBy(refused, options)}>
${shownValue(refused, options)}</textarea>`,
  );

export const selectField = (
  refused: RefusedForm | null,
  options: FieldOptions,
  entries: readonly (readonly [value: string, label: string])[],
): Markup =>
  field(
    options,
    html`<select id="${options.name}" name="${options.name}" ${describedBy(refused, options)}>
      ${entries.map(
        ([value, label]) =>
          html`<option value="${value}" ${value === shownValue(refused, options) ? html`selected` : ''}>
            ${label}
          </option>`,
      )}
    </select>`,
  );

interface FormOptions {
  readonly action: string;
  readonly button: string;
  /** The one main button of its page is filled. Default false. */
  readonly isMain?: boolean;
  /** For files. Default false. */
  readonly isMultipart?: boolean;
}

export const postForm = ({ action, button, isMain, isMultipart }: FormOptions, content: unknown): Markup => html`
  <form
    class="owner-form"
    method="post"
    action="${action}"
    ${isMultipart === true ? html`enctype="multipart/form-data"` : ''}
  >
    ${content}
    <p><button ${isMain === true ? html`class="filled"` : ''}>${button}</button></p>
  </form>
`;

/** A table that scrolls within itself where it is wider than the page. */
export const ownerTable = (
  label: string,
  heads: readonly string[],
  rows: readonly (readonly unknown[])[],
): Markup => html`
  <div class="wide" role="region" tabindex="0" aria-label="${label}">
    <table>
      <thead>
        <tr>
          ${heads.map(head => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([first, ...rest]) =>
            html`<tr>
              <th scope="row">${first}</th>
              ${rest.map(cell => html`<td>${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>
`;
