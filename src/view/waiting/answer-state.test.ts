import { expect, it } from 'vitest';
import { loadLanguage } from '../../i18n/locale-registry.js';
import { answerState, closedSentence, dayInWords, retryTime, sizeInWords, tellsWave } from './answer-state.js';

const dayMs = 86_400_000;

it.each([
  ['unreadable', undefined, true, 'unreadable'],
  ['waiting', undefined, true, 'waits'],
  ['waiting', undefined, false, 'offline'],
  ['held', 'sign-in', true, 'signIn'],
  ['held', 'conflict', true, 'conflict'],
  ['held', 'blocked', true, 'blocked'],
  ['held', 'unreachable', false, 'unreachable'],
  ['held', 'closed', true, 'closed'],
  ['held', 'too-large', true, 'tooLarge'],
  ['held', 'refused', true, 'refused'],
  ['held', 'what a later release says', true, 'refused'],
] as const)('an answer that is %s (%s), online: %s, is said to be %s', (state, code, isOnline, said) => {
  expect(answerState({ id: 'a', state, ...(code && { code }) }, isOnline)).toBe(said);
});

it.each([
  [59_999, ''],
  [60_000, /^\d+:\d\d/],
  [11 * 3_600_000, /^\d+:\d\d/],
  [20 * 3_600_000, /2026.*\d+:\d\d/],
])('a wait of %i ms ends at %s', (waitMs, said) => {
  const nowMs = Date.UTC(2026, 9, 5, 9);
  const text = retryTime(nowMs + waitMs, nowMs, 'en');
  if (typeof said === 'string') expect(text).toBe(said);
  else expect(text).toMatch(said);
});

it.each([
  [1, 'en', '1 kB'],
  [61_001, 'en', '62 kB'],
  [61_001, 'fr', '62 ko'],
])('%i bytes are, in words (%s), %s', (bytes, language, said) => {
  expect(sizeInWords(bytes, language).replace(/\s/g, ' ')).toBe(said);
});

it.each([
  [0, 'Jan 1, 1970'],
  [undefined, ''],
  [NaN, ''],
  [1e300, ''],
])('a day that begins at %s is "%s"', (startMs, said) => {
  expect(dayInWords(startMs, 'en', 'medium')).toBe(said);
});

it.each([
  [
    'is news',
    undefined,
    '2026-10-18',
    /^This survey has closed .* for 30 more days\. Its last day was October 18, 2026\.$/,
  ],
  ['was read this day', 20 * dayMs, undefined, /^This survey has closed .* for 30 more days\.$/],
  ['was read before', 19 * dayMs, '2026-10-18', /^Over\. Its last day was October 18, 2026\.$/],
  ['has no day that can be read', 19 * dayMs, 'yesterday', /^Over\.$/],
])('of a round that is over is said, where it %s, what is true', async (_, toldMs, closedOn, said) => {
  const language = await loadLanguage('en');
  await expect.poll(() => language.translate('heldClosed')).toContain('30 more days');
  const answer = { id: 'a', state: 'held', ...(closedOn && { closedOn }), ...(toldMs && { toldMs }) } as const;
  expect(closedSentence(answer, 'Over.', language, 20.5 * dayMs)).toMatch(said);
});

it('says in brief that a round is over as long as the longer sentence is on its way', () => {
  const language = { tag: 'en', translate: () => 'Saved on this device.' };
  expect(closedSentence({ id: 'a', state: 'held', closedOn: '2026-10-18' }, 'Over.', language, 0)).toBe('Over.');
});

it('names the wave where it tells answers apart', () => {
  const answerOf = (pulse: string, wave: string) => ({ id: wave, state: 'waiting', pulse, wave }) as const;
  const answers = [answerOf('lunch', 'w1'), answerOf('lunch', 'w2'), answerOf('morale', 'w1')];
  expect(answers.map(answer => tellsWave(answer, answers))).toEqual([true, true, false]);
});
