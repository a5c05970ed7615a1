import { randomBytes } from 'node:crypto';
import { Hono, type Context } from 'hono';
import type { AggregateAction } from '../../src/results/aggregate.js';
import { ownerActionPage } from '../pages/owner-action-page.js';
import { pulsePath, type OwnedPulse } from '../pages/owner-pulses-page.js';
import { maximumActions, readActionForm } from './owner-action-form.js';
import { change, takeForm, type Reply } from './owner-deed.js';
import type { OwnerDesk } from './owner-desk.js';
import type { ShowPulse } from './owner-pulse-routes.js';

const publish = async (desk: OwnerDesk, context: Context, showPulse: ShowPulse): Promise<Response> => {
  const pulse = await desk.pulse(context);
  if (pulse === undefined) return desk.missing(context);
  const { ledger } = desk.parts;
  const { id } = pulse.definition;
  return takeForm(context, {
    act: async fields => {
      const values = { most: maximumActions };
      if ((await ledger.actions(id)).length >= maximumActions) return [{ code: 'too-many-actions', path: '', values }];
      const waves = pulse.waves.map(wave => wave.id);
      return change(readActionForm(fields, waves), action =>
        ledger.saveAction(id, { ...action, id: randomBytes(8).toString('hex'), told: desk.today }),
      );
    },
    next: pulsePath(id),
    done: 'action-saved',
    refuse: refused => showPulse(context, pulse, { form: 'action', ...refused }),
  });
};

const withAction = async (
  desk: OwnerDesk,
  context: Context,
  work: (pulse: OwnedPulse, action: AggregateAction, next: string) => Reply,
): Promise<Response> => {
  const pulse = await desk.pulse(context);
  const actions = pulse === undefined ? [] : await desk.parts.ledger.actions(pulse.definition.id);
  const action = actions.find(({ id }) => id === context.req.param('action'));
  if (pulse === undefined || action === undefined) return desk.missing(context);
  return work(pulse, action, pulsePath(pulse.definition.id));
};

/** `/actions`: publishes, changes and takes back what was done. */
export const ownerActionRoutes = (desk: OwnerDesk, showPulse: ShowPulse): Hono => {
  const { ledger } = desk.parts;
  const route = new Hono();
  route.post('/', context => publish(desk, context, showPulse));
  route.get('/:action', context =>
    withAction(desk, context, (pulse, action) =>
      desk.show(context, ownerActionPage(desk.scene(context), pulse, action, null)),
    ),
  );
  route.post('/:action', context =>
    withAction(desk, context, (pulse, action, next) =>
      takeForm(context, {
        // The wave that asked may have been deleted since; the action stays what it was.
        act: fields =>
          change(readActionForm(fields, [...pulse.waves.map(({ id }) => id), action.asked]), changed =>
            ledger.saveAction(pulse.definition.id, { ...action, ...changed }),
          ),
        next,
        done: 'action-saved',
        refuse: refused => desk.show(context, ownerActionPage(desk.scene(context), pulse, action, refused), 422),
      }),
    ),
  );
  route.post('/:action/remove', context =>
    withAction(desk, context, (pulse, action, next) =>
      takeForm(context, {
        act: async () => {
          await ledger.removeAction(pulse.definition.id, action.id);
          return [];
        },
        next,
        done: 'action-removed',
        refuse: refused => desk.show(context, ownerActionPage(desk.scene(context), pulse, action, refused), 422),
      }),
    ),
  );
  return route;
};
