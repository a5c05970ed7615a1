import { expect, it } from 'vitest';
import type { PulseDefinition } from '../../src/definition/pulse-definition.js';
import type { Aggregate } from '../../src/results/aggregate.js';
import type { AnswerStore } from './answer-store.js';
import { resultsRoute } from './results-route.js';

const definition: PulseDefinition = {
  format: 'ics-pulse/1',
  id: 'lunch',
  title: 'Lunch',
  questions: [{ id: 'good', type: 'nps', title: 'Good?' }],
};

/** A collector with the given number of answers in a wave, which grows between two looks. */
const openKitchen = () => {
  const bodies: Record<string, string[]> = {};
  const store: Partial<AnswerStore> = {
    waves: async () => Object.keys(bodies).sort(),
    bodies: async (_pulse, wave) => [...(bodies[wave] ?? [])].sort(),
  };
  const route = resultsRoute({
    store: store as AnswerStore,
    catalogue: new Map([['lunch', { definition, hash: '', isBuiltIn: false }]]),
    lists: { read: () => ({}) },
    access: null,
    nowMs: () => 0,
  });
  return {
    answer(wave: string, count: number): void {
      for (let turn = 0; turn < count; turn++) {
        const own = (bodies[wave] ??= []);
        // Ids as they are drawn: in no order.
        const id = ((own.length * 7919) % 1009).toString(16).padStart(32, '0');
        own.push(JSON.stringify({ id, answers: { good: own.length % 11 }, skipped: {}, context: {} }));
      }
    },
    async look(wave: string): Promise<number | string> {
      const aggregate = (await (await route.request('/lunch')).json()) as Aggregate;
      const found = aggregate.cells.find(cell => cell.w === wave && cell.d === 'good');
      return found === undefined ? 'nothing' : 'n' in found ? found.n : found.s;
    },
  };
};

it('shows whoever looks after every answer no fewer than five new ones', async () => {
  const kitchen = openKitchen();
  const seen: (number | string)[] = [];
  for (let turn = 0; turn < 23; turn++) {
    kitchen.answer('2026-11', 1);
    seen.push(await kitchen.look('2026-11'));
  }
  expect([...new Set(seen)]).toEqual(['min', 5, 10, 15, 20]);
  expect(seen.indexOf(10)).toBe(9);
});

it('shows what is left at close only when it is enough, and later answers in batches again', async () => {
  const kitchen = openKitchen();
  kitchen.answer('2026-11', 8);
  expect(await kitchen.look('2026-11')).toBe(8);
  kitchen.answer('2026-11', 3);
  kitchen.answer('2026-12', 1);
  expect(await kitchen.look('2026-11')).toBe(8);
  kitchen.answer('2026-11', 1);
  expect(await kitchen.look('2026-11')).toBe(8);
  kitchen.answer('2026-11', 4);
  expect(await kitchen.look('2026-11')).toBe(16);
});

it('shows all of a wave that nobody looked at while it was open', async () => {
  const kitchen = openKitchen();
  kitchen.answer('2026-11', 7);
  kitchen.answer('2026-12', 1);
  expect(await kitchen.look('2026-11')).toBe(7);
});
