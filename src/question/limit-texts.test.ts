import { expect, it } from 'vitest';
import type { PlainQuestion } from '../definition/pulse-definition.js';
import { limitTexts } from './limit-texts.js';

const question = (members: object): PlainQuestion => ({ id: 'q', title: 'Q', ...members }) as PlainQuestion;

it.each([
  ['en', { type: 'date', minimum: '2026-11-02' }, { minimum: 'November 2, 2026' }],
  ['en-GB', { type: 'date', maximum: 'today' }, { maximum: '22 November 2026' }],
  [
    'de',
    { type: 'date', minimum: '2024-02-29', maximum: 'today' },
    { minimum: '29. Februar 2024', maximum: '22. November 2026' },
  ],
  ['fa', { type: 'date', minimum: '2026-11-02' }, { minimum: '۲ نوامبر ۲۰۲۶' }],
  ['en', { type: 'time', minimum: '09:30', maximum: '18:05' }, { minimum: '9:30 AM', maximum: '6:05 PM' }],
  ['de', { type: 'time', minimum: '09:30', maximum: '18:05' }, { minimum: '09:30', maximum: '18:05' }],
  ['en', { type: 'duration', minimum: 5, maximum: 90 }, { minimum: '5 minutes', maximum: '1 hour, 30 minutes' }],
  ['en', { type: 'duration', minimum: 0, maximum: 60 }, { minimum: '0 minutes', maximum: '1 hour' }],
  ['en', { type: 'duration', precision: 'days', maximum: 2880 }, { maximum: '2 days' }],
  ['de', { type: 'duration', minimum: 1, maximum: 90 }, { minimum: '1 Minute', maximum: '1 Stunde, 30 Minuten' }],
  ['de', { type: 'number', minimum: 5 }, { minimum: 5 }],
])('names the limits in %s: %o', (tag, members, limits) => {
  const texts = limitTexts(question(members), tag, '2026-11-22');
  // Engines part an hour from its half of the day by spaces of several widths.
  const { minimum, maximum } = JSON.parse(JSON.stringify(texts).replace(/\u202f/g, ' ')) as typeof texts;
  expect({ minimum, maximum }).toEqual({ minimum: undefined, maximum: undefined, ...limits });
});

it('leaves a bound that is today as it stands while today is not known', () => {
  expect(limitTexts(question({ type: 'date', maximum: 'today' }), 'en').maximum).toBe('today');
});
