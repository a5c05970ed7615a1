import { beforeEach, describe, expect, it } from 'vitest';
import { createFakeBrowser, type FakeBrowser } from '../base/fake-ports.js';
import { createPulse } from '../create-pulse.js';
import type { PulseDefinition } from '../definition/pulse-definition.js';
import { createDeliveryService } from '../delivery.js';
import * as english from '../i18n/locales/en.js';
import { createLanguage } from '../i18n/messages.js';
import { outcomes } from '../i18n/outcomes/en.js';
import type { Pulse } from '../pulse.js';
import type { PageSnapshot } from './page-snapshot.js';
import { snapshotOf } from './snapshot-of.js';

const definition: PulseDefinition = {
  format: 'ics-pulse/1',
  id: 'lunch',
  title: 'Lunch for {team|all}',
  why: 'To cook better for {team|you}.',
  intro: 'Three questions.',
  context: ['team'],
  askContext: ['team'],
  questions: [
    { id: 'score', type: 'nps', title: 'Would {team|your team} come again?', required: true },
    { id: 'use', type: 'multi-choice', title: 'Who helped?', optionsFrom: 'departments', excludeContext: 'team' },
    { id: 'cmt', type: 'text', title: 'What else?', length: 'short', maximumLength: 5 },
  ],
};
const language = createLanguage('en', { ...english, messages: { ...english.messages, ...outcomes } });

let browser: FakeBrowser;
let pulse: Pulse;

const shown = (isOnline = true): PageSnapshot => snapshotOf(pulse, language, null, isOnline);
const give = (key: string, value: number | string): void => pulse.session.dispatch({ type: 'answer', key, value });

beforeEach(async () => {
  browser = createFakeBrowser();
  pulse = await createPulse({
    definition,
    endpoint: '/api/responses',
    contextTitle: 'Which team?',
    lists: { departments: [{ id: 'it', label: 'IT' }] },
    service: createDeliveryService(browser.openTab().ports),
  });
  await pulse.warmUp();
});

describe('snapshotOf', () => {
  it('says beside the why who reads a message, before anything is answered', async () => {
    const service = createDeliveryService(browser.openTab().ports);
    const message: PulseDefinition = { ...definition, kind: 'message', readBy: 'the cook' };
    const read = await createPulse({ definition: message, endpoint: '/api/responses', service });
    expect(snapshotOf(read, language, null, true).why).toBe('To cook better for you.\nRead by: the cook.');
  });

  it('lists the rows of a matrix in the order that was drawn, the same while the wave lasts', async () => {
    const rows = Array.from({ length: 12 }, (_, place) => ({ id: `r${place}`, label: `Row ${place}` }));
    const rowsShown = async (shuffle: boolean): Promise<readonly unknown[]> => {
      const service = createDeliveryService(browser.openTab().ports);
      const matrix = { id: 'm', type: 'matrix', title: 'M', scale: 'freq5', rows, shuffle, keepLast: 2 } as const;
      const asked: PulseDefinition = { format: 'ics-pulse/1', id: 'm', title: 'M', questions: [matrix] };
      const opened = await createPulse({ definition: asked, endpoint: '/api/responses', service });
      const { question } = snapshotOf(opened, language, null, true).steps[0]!;
      return question.type === 'matrix' ? question.rows : [];
    };
    const drawn = await rowsShown(true);
    expect(drawn).not.toEqual(rows);
    expect(new Set(drawn)).toEqual(new Set(rows));
    expect(drawn.slice(-2)).toEqual(rows.slice(-2));
    expect(await rowsShown(true)).toEqual(drawn);
    expect(await rowsShown(false)).toEqual(rows);
  });

  it('begins with the context that is asked for, and offers to remember it', () => {
    expect(shown()).toMatchObject({
      title: 'Lunch for all',
      why: 'To cook better for you.',
      intro: 'Three questions.',
      thanks: null,
      steps: [{ key: '@team', question: { title: 'Which team?' }, value: null, skip: null, issue: null }],
      progress: { page: 1, pages: 4 },
      canGoBack: false,
      isLast: false,
      offersToRemember: true,
      status: '',
      privacy: 'anonymous',
      sent: null,
    });
  });

  it('goes on: texts are filled, the intro is gone, one’s own team is out of what is offered', () => {
    give('@team', 'it');
    pulse.next();
    give('score', 3);
    expect(shown()).toMatchObject({
      title: 'Lunch for IT',
      intro: '',
      steps: [{ key: 'score', question: { title: 'Would IT come again?' }, value: 3 }],
      progress: { page: 2, pages: 4 },
      canGoBack: true,
      offersToRemember: false,
      scope: { context: { team: 'it' } },
    });
  });

  it('says what is wrong, and what is left out', () => {
    pulse.session.dispatch({ type: 'answer', key: '@team', value: null, skip: 'pns' });
    expect(shown().steps[0]).toMatchObject({ value: null, skip: 'pns' });
    pulse.next();
    pulse.next();
    expect(shown().steps[0]?.issue).toBe('Please answer this question, or leave the page as it is.');
    give('score', 9);
    expect(shown().steps[0]?.issue).toBeNull();
    pulse.next();
    pulse.next();
    give('cmt', 'far too long');
    pulse.next();
    expect(shown()).toMatchObject({ isLast: true, steps: [{ issue: 'Please shorten this by 7 characters.' }] });
  });

  it('ends with thanks, and says where the answer is', async () => {
    give('score', 9);
    browser.respond = async () => ({ kind: 'network-error' });
    await pulse.submit();
    expect(shown()).toMatchObject({ thanks: 'Thank you.', status: 'Saved on this device.' });
    expect(shown(false).status).toBe('Saved on this device. It will be sent when you are back online.');
  });

  it.each([
    ['2026-10-18', ' Its last day was October 18, 2026.'],
    ['2026-99-99', ''],
  ])('says of a round that is over that its last day was %s', async (closedOn, lastDay) => {
    give('score', 9);
    const reply = { kind: 'response', status: 410, contentType: '', retryAfter: null } as const;
    browser.respond = async () => ({ ...reply, body: JSON.stringify({ closedOn }) });
    await pulse.submit();
    await browser.advance(0);
    const over = 'This survey has closed and your answer was not counted. It stays on this device for 30 more days.';
    expect(shown().status).toBe(over + lastDay);
  });

  it('hands through what is shown of the payload', () => {
    expect(snapshotOf(pulse, language, '{"id": 1}', true).sent).toBe('{"id": 1}');
  });
});

it('ends with the thanks of the first ending that holds, filled in', async () => {
  const endings = [
    {
      id: 'low',
      if: { question: 'score', is: 'at-most', value: 6 },
      thanks: 'Thank you, {team|all}. We look into it.',
    },
  ] as const;
  const thanks = async (score: number): Promise<string | null> => {
    const service = createDeliveryService(createFakeBrowser().openTab().ports);
    pulse = await createPulse({ definition: { ...definition, thanks: 'Thanks.', endings }, endpoint: '/api', service });
    await pulse.warmUp();
    give('score', score);
    await pulse.submit();
    return shown().thanks;
  };
  expect(await thanks(3)).toBe('Thank you, all. We look into it.');
  expect(await thanks(9)).toBe('Thanks.');
});
