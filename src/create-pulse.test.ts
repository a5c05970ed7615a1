import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createFakeBrowser, type FakeBrowser } from './base/fake-ports.js';
import type { ListEntry, PulseDefinition } from './definition/pulse-definition.js';
import { createPulse } from './create-pulse.js';
import { createDeliveryService } from './delivery.js';
import { definitionHash } from './definition/definition-hash.js';
import type { Pulse, PulseSetup } from './pulse.js';
import { parseResponse } from './response/parse-response.js';
import type { AnswerValue } from './response/response.js';
import { recommend } from './templates/recommend.js';
import { serviceMap } from './templates/service-map.js';

const departments: readonly ListEntry[] = ['it', 'hr', 'legal'].map(id => ({ id, label: id.toUpperCase() }));

const open = (browser: FakeBrowser, definition: PulseDefinition, changes: Partial<PulseSetup> = {}): Promise<Pulse> =>
  createPulse({
    definition,
    endpoint: '/api/responses',
    lists: { departments },
    service: createDeliveryService(browser.openTab().ports),
    ...changes,
  });

const give = (pulse: Pulse, key: string, value: AnswerValue): void =>
  pulse.session.dispatch({ type: 'answer', key, value });

/** Answers what is on screen and goes on, page after page. */
const walk = (pulse: Pulse, answers: Readonly<Record<string, AnswerValue>>): void => {
  for (const [key, value] of Object.entries(answers)) {
    expect(pulse.session.page()?.steps.map(step => step.key)).toEqual([key]);
    give(pulse, key, value);
    pulse.next();
  }
};

const sent = (browser: FakeBrowser): unknown[] => browser.requests.map(({ body }) => JSON.parse(body) as unknown);

beforeEach(() => void vi.spyOn(console, 'warn').mockImplementation(() => {}));
afterEach(() => void vi.restoreAllMocks());

describe('a whole pulse without any element', () => {
  it('asks the service map, and exactly the bytes that were shown reach the endpoint', async () => {
    const browser = createFakeBrowser();
    const pulse = await open(browser, serviceMap);
    await pulse.warmUp();
    walk(pulse, { '@team': 'hr', use: ['it', 'legal'] });
    const group = pulse.session.page()!.steps[0]!.round!.item;
    expect(['it', 'legal']).toContain(group);
    const round = { resp: 4, qual: 5, comm: 3, team: 4, keep: 'Quick replies', chg: 'Call 030 1234567' };
    walk(pulse, Object.fromEntries(Object.entries(round).map(([id, value]) => [`svc.${group}.${id}`, value])));
    const shown = await pulse.preview();
    expect(await pulse.submit()).toMatchObject({ ok: true });
    expect(pulse.status.get()).toEqual({ state: 'saved' });
    await browser.advance(0);
    expect(browser.requests.map(({ body }) => body)).toEqual([shown]);
    expect(pulse.status.get()).toEqual({ state: 'sent' });
    expect(JSON.parse(shown)).toMatchObject({
      pulse: 'service-map',
      definition: definitionHash(serviceMap),
      wave: '2023-11',
      complete: true,
      answers: { use: ['it', 'legal'], svc: { [group]: { ...round, chg: 'Call […☎…]' } } },
      skipped: {},
      context: { team: 'hr' },
    });
    expect(parseResponse(JSON.parse(shown)).ok).toBe(true);
  });

  it('asks the recommend pulse in German: leaves out what needs an unknown department, tells blank from skipped', async () => {
    const browser = createFakeBrowser();
    const pulse = await open(browser, recommend, { language: 'de', context: { team: 'it', about: '', user: 'ann' } });
    expect(pulse.definition.title).toBe('Würden Sie uns empfehlen?');
    walk(pulse, { emp: 9, prod: 0 });
    pulse.session.dispatch({ type: 'answer', key: 'stay', value: null, skip: 'pns' });
    pulse.next();
    await pulse.submit();
    await browser.advance(0);
    expect(sent(browser)).toMatchObject([
      {
        language: 'de',
        definition: definitionHash(recommend),
        answers: { emp: 9, prod: 0 },
        skipped: { stay: 'pns', why: 'blank' },
        context: { team: 'it' },
        complete: true,
      },
    ]);
    expect(Object.keys(sent(browser)[0] as object)).not.toContain('submittedAt');
  });
});

describe('submitting', () => {
  it('twice is one answer', async () => {
    const browser = createFakeBrowser();
    const pulse = await open(browser, recommend);
    give(pulse, 'emp', 9);
    const [first, second] = await Promise.all([pulse.submit(), pulse.submit()]);
    expect(second).toEqual(first);
    expect(await pulse.submit()).toEqual(first);
    await browser.advance(0);
    expect(browser.requests).toHaveLength(1);
  });

  it('refuses an answer that its question does not take, and can be tried again', async () => {
    const browser = createFakeBrowser();
    const pulse = await open(browser, recommend);
    give(pulse, 'emp', 11);
    expect(await pulse.submit()).toMatchObject({ ok: false, error: { code: 'answers-rejected', path: ['emp'] } });
    expect(pulse.session.get()).toMatchObject({ status: 'asking', page: 'emp', issues: { emp: 'off-scale' } });
    expect(pulse.status.get()).toEqual({ state: 'none' });
    give(pulse, 'emp', 10);
    expect((await pulse.submit()).ok).toBe(true);
    await browser.advance(0);
    expect(sent(browser)).toMatchObject([{ answers: { emp: 10 }, complete: false }]);
  });

  it('waits for what is required', async () => {
    const browser = createFakeBrowser();
    const questions = [{ id: 'a', type: 'text', title: 'A', required: true }] as const;
    const pulse = await open(browser, { format: 'ics-pulse/1', id: 'lunch', title: 'Lunch', questions });
    expect(await pulse.submit()).toMatchObject({ ok: false, error: { code: 'answer-needed' } });
    expect(pulse.status.get()).toEqual({ state: 'none' });
  });

  it('goes on only when the answers on screen hold', async () => {
    const pulse = await open(createFakeBrowser(), recommend);
    await pulse.warmUp();
    give(pulse, 'emp', -1);
    pulse.next();
    expect(pulse.session.get()).toMatchObject({ page: 'emp', issues: { emp: 'off-scale' } });
  });

  it('holds a day against the day on which the person began, by the calendar of the device', async () => {
    const browser = createFakeBrowser();
    browser.nowMs = new Date(2026, 10, 22, 0, 30).getTime();
    const day = { id: 'day', type: 'date', title: 'When was it?', maximum: 'today' } as const;
    const pulse = await open(browser, { format: 'ics-pulse/1', id: 'p', title: 'P', questions: [day] });
    await pulse.warmUp();
    give(pulse, 'day', '2026-11-23');
    expect((await pulse.submit()).ok).toBe(false);
    expect(pulse.session.get().issues).toEqual({ day: 'day-too-late' });
    give(pulse, 'day', '2026-11-22');
    expect((await pulse.submit()).ok).toBe(true);
  });

  it('tells that the sign-on has expired, and after signing in that the answer arrived', async () => {
    const browser = createFakeBrowser();
    browser.respond = async () => ({ kind: 'redirect' });
    const pulse = await open(browser, recommend);
    await pulse.submit();
    await browser.advance(0);
    expect(pulse.status.get()).toEqual({ state: 'held', code: 'sign-in' });
    browser.respond = async () => ({ kind: 'response', status: 201, contentType: '', retryAfter: null, body: '' });
    await pulse.flush();
    expect(pulse.status.get()).toEqual({ state: 'sent' });
  });

  it('without an endpoint says so and keeps the answers on screen', async () => {
    const pulse = await open(createFakeBrowser(), recommend, { endpoint: '' });
    give(pulse, 'emp', 9);
    expect(await pulse.submit()).toMatchObject({ ok: false, error: { code: 'endpoint-missing' } });
    expect(pulse.status.get()).toEqual({ state: 'not-saved', code: 'endpoint-missing' });
    expect(pulse.session.get()).toMatchObject({ status: 'asking', answers: { emp: 9 } });
  });
});

describe('starting again', () => {
  it('has a new id and nothing answered', async () => {
    const browser = createFakeBrowser();
    const pulse = await open(browser, recommend);
    give(pulse, 'emp', 9);
    const first = await pulse.submit();
    pulse.reset();
    expect(pulse.session.get()).toMatchObject({ status: 'asking', answers: {} });
    expect(pulse.status.get()).toEqual({ state: 'none' });
    await browser.advance(0);
    expect(pulse.status.get()).toEqual({ state: 'none' });
    give(pulse, 'emp', 3);
    const second = await pulse.submit();
    await browser.advance(0);
    expect(second.ok && first.ok && second.value.id !== first.value.id).toBe(true);
    expect(sent(browser)).toMatchObject([{ answers: { emp: 9 } }, { answers: { emp: 3 } }]);
  });

  it('while the answer is being saved lets go of that answer, and of nothing that comes after', async () => {
    const browser = createFakeBrowser();
    const pulse = await open(browser, recommend);
    give(pulse, 'emp', 9);
    const first = pulse.submit();
    pulse.reset();
    expect(await first).toMatchObject({ ok: false, error: { code: 'reset' } });
    expect(pulse.status.get()).toEqual({ state: 'none' });
    give(pulse, 'emp', 3);
    expect((await pulse.submit()).ok).toBe(true);
    await browser.advance(0);
    expect(sent(browser)).toMatchObject([{ answers: { emp: 3 } }]);
  });
});

describe('what the pulse calls itself', () => {
  it.each<[PulseDefinition['privacy'], PulseSetup['credentials'], Pulse['privacy']]>([
    [undefined, undefined, 'anonymous'],
    [{ mode: 'anonymous' }, 'omit', 'anonymous'],
    [{ mode: 'anonymous' }, 'same-origin', 'confidential'],
    [{ mode: 'anonymous' }, 'include', 'confidential'],
    [{ mode: 'confidential' }, 'omit', 'confidential'],
    [{ mode: 'identified' }, 'include', 'identified'],
  ])('%j with credentials %s: %s', async (privacy, credentials, expected) => {
    const { privacy: _, ...plain } = recommend;
    const definition: PulseDefinition = { ...plain, ...(privacy && { privacy }) };
    const pulse = await open(createFakeBrowser(), definition, credentials ? { credentials } : {});
    expect(pulse.privacy).toBe(expected);
    expect((await pulse.preview()).includes('submittedAt')).toBe(expected === 'identified');
  });
});

describe('what is computed and drawn', () => {
  const definition: PulseDefinition = {
    format: 'ics-pulse/1',
    id: 'logic',
    title: 'Logic',
    questions: [
      { id: 'a', type: 'nps', title: 'A' },
      { id: 'b', type: 'nps', title: 'B' },
      { id: 'low', type: 'text', title: 'Low', showIf: { variable: 'mean', is: 'below', value: 5 } },
    ],
    variables: [{ id: 'mean', is: { mean: [{ question: 'a' }, { question: 'b' }] } }],
    assign: [{ id: 'arm', of: ['a1', 'a2', 'a3', 'a4', 'a5', 'a6', 'a7', 'a8', 'a9', 'a10'] }],
  };

  it('decides by variables, and sends none of it', async () => {
    const browser = createFakeBrowser();
    const pulse = await open(browser, definition);
    await pulse.warmUp();
    walk(pulse, { a: 3, b: 6, low: 'slow' });
    expect(await pulse.submit()).toMatchObject({ ok: true });
    await browser.advance(0);
    expect(sent(browser)).toMatchObject([{ answers: { a: 3, b: 6, low: 'slow' }, context: {} }]);
    expect(JSON.stringify(sent(browser))).not.toMatch(/mean|arm|"a\d+"/);
  });

  it('keeps what chance gave for the wave, across reloads', async () => {
    const browser = createFakeBrowser();
    const seeds = new Set<number>();
    for (let visit = 0; visit < 6; visit += 1) seeds.add((await open(browser, definition)).session.setting.draw.seed);
    expect(seeds.size).toBe(1);
    expect((await open(browser, definition, { wave: 'next' })).session.setting.draw.seed).not.toBe([...seeds][0]);
  });
});
