import { Hono, type Context } from 'hono';
import type { Aggregate } from '../../src/results/aggregate.js';
import { ownerPulsePage, type RefusedPulseForm } from '../pages/owner-pulse-page.js';
import { pulsePath, type OwnedPulse } from '../pages/owner-pulses-page.js';
import { ownerActionRoutes } from './owner-action-routes.js';
import { change, takeForm } from './owner-deed.js';
import type { OwnerDesk } from './owner-desk.js';
import { figuresCsv } from './owner-export.js';
import { readEveryMessage } from './owner-messages-export.js';
import { ownerWaveRoutes } from './owner-wave-routes.js';
import { readMonths } from './owner-waves.js';

/** Shows the page of a pulse, with what was not taken. */
export type ShowPulse = (context: Context, pulse: OwnedPulse, refused: RefusedPulseForm | null) => Promise<Response>;

const download = (body: string, type: string, name: string): Response =>
  new Response(body, {
    headers: {
      'Content-Type': type,
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'no-store',
    },
  });

/** Figures that are published, and messages that are read one by one; never an answer to a measure. */
const exportRoutes = (desk: OwnerDesk): Hono => {
  const { readApi, catalogue } = desk.parts;
  const route = new Hono();
  route.get('/figures.:kind{csv|json}', async (context: Context) => {
    const pulse = context.req.param('pulse') ?? '';
    const reply = await readApi(`/api/results/${encodeURIComponent(pulse)}`);
    if (!reply.ok) return desk.missing(context);
    const text = await reply.text();
    if (context.req.param('kind') === 'json') return download(text, 'application/json', `${pulse}.json`);
    const { language } = desk.scene(context).voice;
    return download(figuresCsv(JSON.parse(text) as Aggregate, language), 'text/csv; charset=utf-8', `${pulse}.csv`);
  });
  route.get('/messages.json', async (context: Context) => {
    const pulse = context.req.param('pulse') ?? '';
    const isMessage = catalogue.get(pulse)?.definition.kind === 'message';
    const messages = isMessage ? await readEveryMessage(readApi, pulse) : null;
    return messages === null
      ? desk.missing(context)
      : download(JSON.stringify(messages), 'application/json', `${pulse}-messages.json`);
  });
  return route;
};

/** `/owner/pulses/<pulse>`: its waves, actions, retention and export, as pages and as the forms on them. */
export const ownerPulseRoutes = (desk: OwnerDesk): Hono => {
  const { ledger } = desk.parts;
  const route = new Hono();
  const showPulse: ShowPulse = async (context, pulse, refused) => {
    const actions = await ledger.actions(pulse.definition.id);
    const page = ownerPulsePage(desk.scene(context), pulse, actions, refused);
    return desk.show(context, page, refused === null ? 200 : 422);
  };
  route.get('/', async context => {
    const pulse = await desk.pulse(context);
    return pulse === undefined ? desk.missing(context) : showPulse(context, pulse, null);
  });
  route.post('/retention', async context => {
    const pulse = await desk.pulse(context);
    if (pulse === undefined) return desk.missing(context);
    const { id } = pulse.definition;
    return takeForm(context, {
      act: fields => change(readMonths(fields), ({ months }) => ledger.setRetentionMonths(id, months)),
      next: pulsePath(id),
      done: 'retention-saved',
      refuse: refused => showPulse(context, pulse, { form: 'retention', ...refused }),
    });
  });
  route.route('/waves', ownerWaveRoutes(desk, showPulse));
  route.route('/actions', ownerActionRoutes(desk, showPulse));
  route.route('/', exportRoutes(desk));
  return route;
};
