import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeOf, startMessageCollector, type MessageCollector } from './fake-message-collector.js';

describe('a step of a message, posted to a collector', () => {
  let collector: MessageCollector;
  beforeAll(async () => {
    collector = await startMessageCollector();
  });
  afterAll(() => collector.stop());

  it('takes a message from open to confirmed', async () => {
    const id = await collector.report();
    const standings: unknown[] = [];
    for (const step of [{ step: 'take', owner: 'desk' }, { step: 'fix' }, { step: 'confirm' }]) {
      const reply = await collector.move(id, { ...step, version: standings.length });
      expect(reply.status).toBe(200);
      standings.push(await reply.json());
    }
    expect(standings.at(-1)).toEqual({ state: 'confirmed', owner: 'desk', reason: null, version: 3 });
    expect(await collector.find(id)).toMatchObject({ state: 'confirmed', owner: 'desk', version: 3 });
  });

  it('declines a message with a reason', async () => {
    const id = await collector.report();
    expect(await codeOf(await collector.move(id, { step: 'decline', version: 0 }))).toEqual([
      422,
      'reason-missing',
      'reason',
    ]);
    await collector.move(id, { step: 'decline', version: 0, reason: 'The contract forbids it.' });
    expect(await collector.find(id)).toMatchObject({ state: 'declined', reason: 'The contract forbids it.' });
  });

  it('tells whoever comes second where the message stands now, and changes nothing', async () => {
    const id = await collector.report();
    const replies = await Promise.all([
      collector.move(id, { step: 'take', version: 0, owner: 'desk' }),
      collector.move(id, { step: 'decline', version: 0, reason: 'Not ours.' }),
    ]);
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
    const late = replies.find(({ status }) => status === 409)!;
    const body = (await late.json()) as { code: string; current: object };
    expect(body.code).toBe('moved-meanwhile');
    expect(await collector.find(id)).toMatchObject(body.current);
  });

  it.each<[string, unknown, number, string, string]>([
    ['no JSON', 'step=fix', 400, 'not-json', ''],
    ['a list', [], 422, 'wrong-type', ''],
    ['no step', { version: 0 }, 422, 'unknown-step', 'step'],
    ['a step of the prototype', { step: 'toString', version: 0 }, 422, 'unknown-step', 'step'],
    ['no version', { step: 'fix' }, 422, 'wrong-type', 'version'],
    ['a version as text', { step: 'fix', version: '0' }, 422, 'wrong-type', 'version'],
    ['a step that is not legal', { step: 'confirm', version: 0 }, 422, 'illegal-step', 'step'],
    ['a name as owner', { step: 'take', version: 0, owner: 'Erika' }, 422, 'unknown-role', 'owner'],
    ['an owner that is no text', { step: 'take', version: 0, owner: 7 }, 422, 'wrong-type', 'owner'],
    ['half a character', { step: 'decline', version: 0, reason: '\ud83d' }, 422, 'unstorable-character', 'reason'],
    ['a NUL', { step: 'decline', version: 0, reason: 'a\u0000b' }, 422, 'unstorable-character', 'reason'],
    ['who moved it', { step: 'fix', version: 0, by: 'Erika' }, 422, 'unknown-key', 'by'],
  ])('refuses %s', async (_, body, ...expected) => {
    const id = await collector.report();
    expect(await codeOf(await collector.move(id, body))).toEqual(expected);
    expect(await collector.find(id)).toMatchObject({ state: 'open', version: 0 });
  });

  it('opens a case again when whoever reported it says that it is not fixed', async () => {
    const id = await collector.report();
    await collector.move(id, { step: 'take', version: 0, owner: 'desk' });
    await collector.move(id, { step: 'fix', version: 1 });
    await collector.respond('breakdown-resolve', { answers: { fixed: 0 }, context: { about: 'it', case: id } });
    expect(await collector.find(id)).toMatchObject({ state: 'open', owner: null, version: 3 });
  });
});
