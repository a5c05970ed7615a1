import { describe, expect, it } from 'vitest';
import { takeStep, untouched, type MessageState } from '../../src/messages/message-step.js';
import departments from '../lists/departments.json' with { type: 'json' };
import processes from '../lists/processes.json' with { type: 'json' };
import roles from '../lists/roles.json' with { type: 'json' };
import { createCompanyModel } from './company-model.js';
import { companyMoves } from './company-standings.js';

const model = createCompanyModel({ seed: 7, departments, processes });
const owners = roles.map(({ id }) => id);
const messages = Array.from({ length: 500 }, (_, place) => model.draw.id('message', place));

/** Where each message stands in the end; throws at a step that cannot be taken. */
const statesOf = (isOpen: boolean): readonly MessageState[] =>
  messages.map(
    message =>
      companyMoves(model, message, isOpen, owners).reduce((standing, move) => {
        const taken = takeStep(standing, move, owners);
        if (!taken.ok) throw new Error(taken.error.message);
        return taken.value;
      }, untouched).state,
  );

const count = (states: readonly MessageState[], state: MessageState): number =>
  states.filter(each => each === state).length;

describe('companyMoves', () => {
  it('takes legal steps only, and gets reports to every state', () => {
    expect(new Set(statesOf(false))).toEqual(new Set(['open', 'owned', 'fixed', 'confirmed', 'declined']));
  });

  it('gets fewer to the end in a wave that is still open', () => {
    expect(count(statesOf(true), 'confirmed')).toBeLessThan(count(statesOf(false), 'confirmed'));
  });

  it('is the same for the same seed', () => {
    expect(statesOf(true)).toEqual(statesOf(true));
  });
});
