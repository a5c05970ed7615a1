import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Aggregate } from '../../src/results/aggregate.js';
import { codeOf, startMessageCollector, type MessageCollector } from './fake-message-collector.js';

describe('the messages of a collector', () => {
  let collector: MessageCollector;
  beforeAll(async () => {
    collector = await startMessageCollector();
  });
  afterAll(() => collector.stop());

  it('gives a message in the words of the definition, and nothing of what was skipped', async () => {
    const answers = { type: 'process', between: ['it', 'finance'], time: 2.5, feel: 4, what: 'Zu langsam.' };
    const id = await collector.respond('breakdown-report', { answers, skipped: { cust: 'na', fix: 'blank' } });
    const found = await collector.find(id);
    expect(found).toMatchObject({ wave: '2026-11', language: 'de', state: 'open', owner: null, version: 0 });
    expect(
      found?.answers.map(answer => [answer.id, answer.choices?.map(({ en }) => en) ?? answer.number ?? answer.text]),
    ).toEqual([
      ['type', ['A slow or broken process']],
      ['between', ['IT', 'Finance']],
      ['time', 2.5],
      ['feel', ['A lot']],
      ['what', 'Zu langsam.'],
    ]);
    expect(found?.answers[0]?.label['de']).toBe('Was hakt?');
    expect(found?.answers[2]?.unit).toEqual({ en: 'hours', de: 'Stunden' });
    expect((await collector.list()).pulse).toMatchObject({
      id: 'breakdown-report',
      readBy: { en: 'the process owner' },
    });
    expect((await collector.list()).roles).toEqual([
      { id: 'process-owner', label: { en: 'Process owner' } },
      { id: 'desk', label: { en: 'Service desk' } },
    ]);
  });

  it('says nothing of the time but the wave, and not who moved it', async () => {
    const id = await collector.report();
    await collector.move(id, { step: 'take', version: 0, owner: 'desk' });
    expect(Object.keys((await collector.find(id)) ?? {}).sort()).toEqual(
      ['answers', 'id', 'language', 'owner', 'reason', 'state', 'version', 'wave'].sort(),
    );
  });

  it('gives newest waves first, a page at a time, filtered by state', async () => {
    const unwanted = await collector.report();
    await collector.move(unwanted, { step: 'decline', version: 0, reason: 'Not ours.' });
    await collector.fill(60, '2026-12');
    const first = await collector.list();
    expect(first.messages).toHaveLength(50);
    expect(new Set(first.messages.map(({ wave }) => wave))).toEqual(new Set(['2026-12']));
    const second = await collector.list(`?after=${first.next}`);
    expect(second.messages.map(({ wave }) => wave).indexOf('2026-11')).toBe(10);
    const ids = [...first.messages, ...second.messages].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(second.next).toBeUndefined();
    const declined = await collector.list('?state=declined');
    expect(declined.messages.map(({ state }) => state)).toEqual(['declined']);
    expect(declined.counts).toEqual(first.counts);
  });

  it('answers a second look with nothing as long as nothing changed', async () => {
    const etag = (await collector.ask('breakdown-report')).headers.get('etag') ?? '';
    expect((await collector.ask('breakdown-report', { headers: { 'if-none-match': etag } })).status).toBe(304);
    await collector.report({ type: 'error' }, '2027-01');
    expect((await collector.ask('breakdown-report', { headers: { 'if-none-match': etag } })).status).toBe(200);
  });

  it.each<[string, () => Promise<Response>, number, string]>([
    [
      'without the token',
      () => collector.ask('breakdown-report', { headers: { authorization: '' } }),
      401,
      'results-token-needed',
    ],
    [
      'steps without the token',
      () => collector.move('0'.repeat(32), {}, { authorization: '' }),
      401,
      'results-token-needed',
    ],
    [
      'a form of a foreign page',
      () => collector.move('0'.repeat(32), '{}', { 'content-type': 'text/plain' }),
      415,
      'unsupported-media-type',
    ],
    ['of an unknown pulse', () => collector.ask('nothing'), 404, 'unknown-pulse'],
    ['of a measure', () => collector.ask('morale'), 404, 'no-messages'],
    [
      'of an unknown message',
      () => collector.move('f'.repeat(32), { step: 'fix', version: 0 }),
      404,
      'unknown-message',
    ],
    ['of an unknown state', () => collector.ask('breakdown-report?state=lost'), 400, 'unknown-state'],
    ['of a page after nothing', () => collector.ask('breakdown-report?after=x'), 400, 'malformed-cursor'],
  ])('refuses messages %s', async (_, act, status, code) => {
    expect((await codeOf(await act())).slice(0, 2)).toEqual([status, code]);
  });

  it('counts how far messages got and what they are about, from the fifth on', async () => {
    const flow = async (pulse: string, wave: string): Promise<unknown[]> => {
      const { cells } = (await (await collector.ask(`${pulse}/flow`)).json()) as Aggregate;
      return cells.filter(({ w }) => w === wave).map(({ w: _w, g: _g, ...cell }) => cell);
    };
    const ids: string[] = [];
    for (let count = 0; count < 4; count++)
      ids.push(await collector.report({ type: 'promise', what: 'words' }, '2027-02'));
    expect(await flow('breakdown-report', '2027-02')).toEqual([
      { d: 'flow:breakdown-report', s: 'min' },
      { d: 'type', s: 'min' },
    ]);
    for (const type of ['error', 'tool']) ids.push(await collector.report({ type }, '2027-02'));
    await collector.move(ids[0]!, { step: 'take', version: 0, owner: 'desk' });
    await collector.move(ids[1]!, { step: 'take', version: 0, owner: 'desk' });
    await collector.move(ids[1]!, { step: 'fix', version: 1 });
    expect(await flow('breakdown-report', '2027-02')).toMatchObject([
      { d: 'flow:breakdown-report', n: 6, dist: [6, 2, 1, 0] },
      { d: 'type', n: 6, dist: [1, 0, 0, 4, 0, 1] },
    ]);
    expect((await collector.ask('morale/flow')).status).toBe(404);
    expect((await collector.ask('breakdown-report/flow', { headers: { authorization: '' } })).status).toBe(401);
  });
});
