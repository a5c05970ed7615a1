import { Hono, type Context } from 'hono';
import type { ListEntry } from '../../src/definition/pulse-definition.js';
import { scales as germanScales } from '../../src/i18n/locales/de.js';
import { scales as englishScales } from '../../src/i18n/locales/en.js';
import { defaultMinimumGroup } from '../../src/privacy/disclosure.js';
import type { Aggregate } from '../../src/results/aggregate.js';
import { departmentReportPage, departmentReportsPage, type ReportRate } from '../pages/department-report-page.js';
import type { OwnedPulse } from '../pages/owner-pulses-page.js';
import { worksCouncilPage } from '../pages/works-council-page.js';
import { recordOf } from '../pages/works-council-record.js';
import type { OwnerDesk } from './owner-desk.js';
import { groupsOf } from './owner-headcounts.js';

/** The pulses that a department report is made of. */
const reportedPulses = ['ics-core5', 'service-map'] as const;

/** People below which a works council should know a group: twice the usual minimum, where most must answer to be shown. */
const smallBelow = 2 * defaultMinimumGroup;

const scaleWords = { en: englishScales, de: germanScales } as const;

/** The rate of the latest wave that has one. */
const rateOf = ({ waves, rates = [] }: Aggregate, department: string): ReportRate | null => {
  const own = rates.filter(({ g }) => g === department);
  for (const { id } of [...waves].reverse()) {
    const rate = own.find(({ w }) => w === id);
    if (rate !== undefined) return { wave: id, invited: rate.invited, complete: rate.complete };
  }
  return null;
};

/** `/owner/report/<department>`: two sheets to print. */
export const ownerReportRoutes = (desk: OwnerDesk): Hono => {
  const { lists, ledger, readApi } = desk.parts;
  const route = new Hono();
  const departments = (): readonly ListEntry[] => lists.read()['departments'] ?? [];
  route.get('/', context => desk.show(context, departmentReportsPage(desk.scene(context), departments())));
  route.get('/:department', async context => {
    const department = departments().find(({ id }) => id === context.req.param('department'));
    if (department === undefined) return desk.missing(context);
    const figures = await readApi(`/api/results/${reportedPulses[0]}`);
    const rate = figures.ok ? rateOf((await figures.json()) as Aggregate, department.id) : null;
    const actions = (await Promise.all(reportedPulses.map(pulse => ledger.actions(pulse)))).flat();
    const newestFirst = [...actions].sort((one, other) => (other.told ?? '').localeCompare(one.told ?? ''));
    return desk.show(context, departmentReportPage(desk.scene(context), { department, rate, actions: newestFirst }));
  });
  return route;
};

/** Pulses in use, and the one that was asked for as well. */
const councilPulses = async (desk: OwnerDesk, context: Context): Promise<Awaited<ReturnType<OwnerDesk['pulses']>>> => {
  const { inUse, others } = await desk.pulses(context);
  const planned = others.find(({ id }) => id === context.req.query('pulse'));
  const asked = planned === undefined ? undefined : await desk.pulse(context, planned.id);
  return asked === undefined
    ? { inUse, others }
    : { inUse: [...inUse, asked], others: others.filter(({ id }) => id !== asked.definition.id) };
};

/** `/owner/works-council`: what is asked, stored and shown. */
export const ownerCouncilRoutes = (desk: OwnerDesk): Hono => {
  const { lists, ledger } = desk.parts;
  const route = new Hono();
  route.get('/', async context => {
    const scene = desk.scene(context);
    const { inUse, others } = await councilPulses(desk, context);
    const headcounts = await ledger.headcounts();
    const groups = groupsOf(
      inUse.map(({ definition }) => definition),
      lists.read(),
    );
    const recorded = ({ definition, retentionMonths }: OwnedPulse) => ({
      record: recordOf(definition, scaleWords[scene.voice.language]),
      retentionMonths,
    });
    const facts = {
      pulses: inUse.map(recorded),
      others,
      smallGroups: groups.filter(({ id }) => (headcounts.get(id) ?? smallBelow) < smallBelow).map(({ label }) => label),
      smallBelow,
    };
    return desk.show(context, worksCouncilPage(scene, facts));
  });
  return route;
};
