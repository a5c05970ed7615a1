import { expect, it } from 'vitest';
import { createFakeBrowser } from '../base/fake-ports.js';
import { createMemoryStorage } from '../base/memory-storage.js';
import { createPulse } from '../create-pulse.js';
import type { PulseDefinition } from '../definition/pulse-definition.js';
import { createDeliveryService } from '../delivery.js';
import type { Pulse } from '../pulse.js';
import { sitFirst } from './first-sitting.js';

const shift = (...values: readonly string[]): PulseDefinition => ({
  format: 'ics-pulse/1',
  id: 'shift',
  title: 'Shift',
  questions: [
    { id: 'in', type: 'choice', title: 'In?', options: values.map(value => ({ value, label: value })) },
    { id: 'out', type: 'nps', title: 'Out?' },
  ],
  keep: { questions: ['in'], for: 'PT16H' },
});

it('asks again for a kept answer that a changed definition no longer allows, and loses nothing', async () => {
  const browser = createFakeBrowser();
  const records = createMemoryStorage();
  await records.set('m:shift', { answers: { in: 'tired' }, skips: {}, untilMs: Number.MAX_SAFE_INTEGER });
  const keep = shift().keep!;
  const service = createDeliveryService(browser.openTab().ports);
  const pulse: Pulse = await createPulse({ definition: shift('good', 'low'), endpoint: '/api', service });
  await sitFirst({ keep, pulse, view: { lang: 'en' }, records, clock: { nowMs: () => 0 } });
  await pulse.warmUp();
  const { session } = pulse;
  expect(session.get().page).toBe('out');
  session.dispatch({ type: 'answer', key: 'out', value: 7 });
  expect(await pulse.submit()).toMatchObject({ ok: false, error: { code: 'answers-rejected' } });
  // Kept, marked, and on screen again; what is on the device stays until it has been saved.
  expect(session.get()).toMatchObject({ page: 'in', answers: { in: 'tired', out: 7 } });
  expect(Object.keys(session.get().issues)).toEqual(['in']);
  expect(await records.get('m:shift')).toMatchObject({ answers: { in: 'tired' } });
  session.dispatch({ type: 'answer', key: 'in', value: 'low' });
  expect(await pulse.submit()).toMatchObject({ ok: true });
  await browser.advance(0);
  expect(JSON.parse(browser.requests[0]?.body ?? '')).toMatchObject({ answers: { in: 'low', out: 7 } });
});
