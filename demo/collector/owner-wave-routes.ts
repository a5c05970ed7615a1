import { Hono, type Context } from 'hono';
import { pulsePath, type OwnedPulse } from '../pages/owner-pulses-page.js';
import { ownerWavePage } from '../pages/owner-wave-page.js';
import { change, takeForm, type Reply } from './owner-deed.js';
import type { OwnerDesk } from './owner-desk.js';
import type { FormFields } from './owner-issue.js';
import type { ShowPulse } from './owner-pulse-routes.js';
import { readWaveForm, type OwnedWave } from './owner-waves.js';

const withField = (fields: FormFields, name: string, value: string): FormFields => new Map([...fields, [name, value]]);

/** Opens a wave that has been announced, or that another followed. */
const openWave = async (desk: OwnerDesk, context: Context, showPulse: ShowPulse): Promise<Response> => {
  const pulse = await desk.pulse(context);
  if (pulse === undefined) return desk.missing(context);
  const { id } = pulse.definition;
  return takeForm(context, {
    act: fields =>
      change(readWaveForm(id, withField(fields, 'state', 'open'), desk.today), wave =>
        desk.parts.ledger.saveWave(wave),
      ),
    next: pulsePath(id),
    done: 'wave-saved',
    refuse: refused => showPulse(context, pulse, { form: 'wave', ...refused }),
  });
};

const withWave = async (
  desk: OwnerDesk,
  context: Context,
  work: (pulse: OwnedPulse, wave: OwnedWave, next: string) => Reply,
): Promise<Response> => {
  const pulse = await desk.pulse(context);
  const wave = pulse?.waves.find(({ id }) => id === context.req.param('wave'));
  if (pulse === undefined || wave === undefined) return desk.missing(context);
  return work(pulse, wave, pulsePath(pulse.definition.id));
};

/** `/waves`: opens, closes, dates and deletes. */
export const ownerWaveRoutes = (desk: OwnerDesk, showPulse: ShowPulse): Hono => {
  const { ledger, deleteWave } = desk.parts;
  const route = new Hono();
  route.post('/', context => openWave(desk, context, showPulse));
  route.get('/:wave', context =>
    withWave(desk, context, (pulse, wave) => desk.show(context, ownerWavePage(desk.scene(context), pulse, wave, null))),
  );
  route.post('/:wave', context =>
    withWave(desk, context, (pulse, wave, next) =>
      takeForm(context, {
        act: fields =>
          change(readWaveForm(pulse.definition.id, withField(fields, 'wave', wave.id), desk.today), record =>
            ledger.saveWave(record),
          ),
        next,
        done: 'wave-saved',
        refuse: refused => desk.show(context, ownerWavePage(desk.scene(context), pulse, wave, refused), 422),
      }),
    ),
  );
  route.post('/:wave/delete', context =>
    withWave(desk, context, (pulse, wave, next) =>
      takeForm(context, {
        act: async fields => {
          const values = { wave: wave.id };
          if (fields.get('confirm') !== wave.id) return [{ code: 'not-confirmed', path: 'confirm', values }];
          await deleteWave(pulse.definition.id, wave.id);
          return [];
        },
        next,
        done: 'wave-deleted',
        refuse: refused => desk.show(context, ownerWavePage(desk.scene(context), pulse, wave, refused), 422),
      }),
    ),
  );
  return route;
};
