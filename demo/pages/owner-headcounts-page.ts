import { html } from 'hono/html';
import type { Id, ListEntry } from '../../src/definition/pulse-definition.js';
import { areaField, inputField, ownerTable, postForm, problemNotice, type RefusedForm } from './owner-form.js';
import type { OwnerPage, OwnerScene } from './owner-page.js';
import { pageHead } from './page.js';

type Headcounts = ReadonlyMap<Id, number>;

const csvOf = (groups: readonly ListEntry[], stored: Headcounts): string =>
  // Numbers of the list are a proposal for the first time only.
  [
    'id,headcount',
    ...groups.map(({ id, headcount }) => `${id},${stored.size > 0 ? (stored.get(id) ?? '') : (headcount ?? '')}`),
  ].join('\n');

/** Where headcounts are pasted or uploaded. */
export const ownerHeadcountsPage = (
  { voice }: OwnerScene,
  groups: readonly ListEntry[],
  stored: Headcounts,
  refused: RefusedForm | null,
): OwnerPage => {
  const { say } = voice;
  return {
    title: say('headcountsTitle'),
    main: html`
      ${pageHead(say('headcountsTitle'), say('headcountsLead'))} ${problemNotice(voice, refused)}
      ${postForm(
        { action: '/owner/headcounts/preview', button: say('headcountsPreview'), isMain: true, isMultipart: true },
        html`
          ${areaField(
            refused,
            { name: 'csv', label: say('headcountsCsv'), help: say('headcountsCsvHelp'), value: csvOf(groups, stored) },
            16,
          )}
          ${inputField(null, {
            name: 'file',
            label: say('headcountsFile'),
            help: say('headcountsFileHelp'),
            type: 'file',
            accept: '.csv,text/csv,text/plain',
          })}
        `,
      )}
    `,
  };
};

/** What would be stored, beside what is there now. `csv` is sent along as it was read. */
export const ownerHeadcountsPreviewPage = (
  { voice }: OwnerScene,
  groups: readonly ListEntry[],
  stored: Headcounts,
  read: Headcounts,
  csv: string,
): OwnerPage => {
  const { say, language } = voice;
  const shown = (people: number | undefined): string => people?.toLocaleString(language) ?? say('previewNone');
  const total = [...read.values()].reduce((sum, people) => sum + people, 0);
  const leftOut = groups.filter(({ id }) => !read.has(id)).map(({ label }) => label);
  const rows = groups
    .filter(({ id }) => read.has(id))
    .map(({ id, label }) => [label, shown(stored.get(id)), shown(read.get(id))]);
  return {
    title: say('previewTitle'),
    main: html`
      ${pageHead(say('previewTitle'), say('previewLead'))}
      ${ownerTable(
        say('previewTitle'),
        [say('previewGroup'), say('previewNow'), say('previewNew')],
        [...rows, [say('previewTotal'), '', shown(total)]],
      )}
      ${leftOut.length === 0 ? '' : html`<p>${say('previewLeftOut', { groups: leftOut.join(', ') })}</p>`}
      ${postForm(
        { action: '/owner/headcounts', button: say('previewStore'), isMain: true, isMultipart: true },
        html`<textarea name="csv" hidden>${csv}</textarea>`,
      )}
      <p><a href="/owner/headcounts">${say('previewBack')}</a></p>
    `,
  };
};
