import { Hono, type Context } from 'hono';
import { ok, type Result } from '../../src/base/result.js';
import type { Id, ListEntry } from '../../src/definition/pulse-definition.js';
import type { RefusedForm } from '../pages/owner-form.js';
import { ownerHeadcountsPage, ownerHeadcountsPreviewPage } from '../pages/owner-headcounts-page.js';
import { change, takeForm } from './owner-deed.js';
import type { OwnerDesk } from './owner-desk.js';
import { readOwnerForm } from './owner-forms.js';
import { groupsOf, readHeadcounts } from './owner-headcounts.js';
import type { FormFields, OwnerIssue } from './owner-issue.js';

interface ReadFile {
  readonly csv: string;
  readonly headcounts: ReadonlyMap<Id, number>;
}

const readFile = (fields: FormFields, groups: readonly ListEntry[]): Result<ReadFile, readonly OwnerIssue[]> => {
  const csv = fields.get('file') ?? fields.get('csv') ?? '';
  const headcounts = readHeadcounts(csv, new Set(groups.map(({ id }) => id)));
  return headcounts.ok ? ok({ csv, headcounts: headcounts.value }) : headcounts;
};

/** `/owner/headcounts`: paste or upload, look, and store. */
export const ownerHeadcountRoutes = (desk: OwnerDesk): Hono => {
  const { ledger, catalogue, lists } = desk.parts;
  const route = new Hono();
  const groups = (): readonly ListEntry[] =>
    groupsOf(
      [...catalogue.values()].map(({ definition }) => definition),
      lists.read(),
    );
  const refuse = async (context: Context, { typed, issues }: RefusedForm): Promise<Response> => {
    // A file cannot be put back into its field, so its rows stand where they can be mended.
    const csv = typed.get('file') ?? typed.get('csv');
    const refused = { typed: new Map(csv === undefined ? [] : [['csv', csv]]), issues };
    return desk.show(
      context,
      ownerHeadcountsPage(desk.scene(context), groups(), await ledger.headcounts(), refused),
      422,
    );
  };
  route.get('/', async context =>
    desk.show(context, ownerHeadcountsPage(desk.scene(context), groups(), await ledger.headcounts(), null)),
  );
  route.post('/preview', async context => {
    const fields = await readOwnerForm(context.req.raw);
    if (!fields.ok) return refuse(context, { typed: new Map(), issues: fields.error });
    const read = readFile(fields.value, groups());
    if (!read.ok) return refuse(context, { typed: fields.value, issues: read.error });
    const { csv, headcounts } = read.value;
    const stored = await ledger.headcounts();
    return desk.show(context, ownerHeadcountsPreviewPage(desk.scene(context), groups(), stored, headcounts, csv));
  });
  route.post('/', context =>
    takeForm(context, {
      act: fields => change(readFile(fields, groups()), ({ headcounts }) => ledger.replaceHeadcounts(headcounts)),
      next: '/owner/headcounts',
      done: 'headcounts-stored',
      refuse: refused => refuse(context, refused),
    }),
  );
  return route;
};
