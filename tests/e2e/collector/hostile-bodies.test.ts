import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestCollector, projectFolder, storedBodies, type StartedCollector } from './collector-process.js';
import { lunchResponse, post, postResponse } from './sample-response.js';

/** Public corpora lie beside the project where they are at hand; a small set of our own is always run. */
const corpora = join(projectFolder, '..', 'shared', 'data', 'corpora');
const parsingCorpus = join(corpora, 'json-parsing');
const stringsCorpus = join(corpora, 'blns.json');

const notJson = [
  '',
  ' ',
  '{',
  '[1,]',
  "{'a':1}",
  '{"a":01}',
  '[NaN]',
  '"\t"',
  '{"a":1}}',
  '\u0000',
  '[1]x',
  '\ufeff{}',
];
const ambiguous = ['{"a":1,"a":2}', '[1e999]', '{"__proto__":{}}', '['.repeat(60_000), '['.repeat(20) + ']'.repeat(20)];
const wellFormed = ['{}', '[]', '1', '"a"', 'null', '{"a":{"b":[1,2]}}', '["\\ud83d"]', '[-0]'];

const awkward = [
  "'; DROP TABLE answers; --",
  '<img src=x onerror=alert(1)>',
  '=HYPERLINK("http://evil.example")',
  'ﷺ Z̷̻͝a̵l̶g̴o',
  '👩‍👩‍👧‍👦🇺🇳',
  '\u202eabc\u2066',
  'a\u0301\u0327b',
  '\\u0000 \\ " / \b\f',
  '１２３',
  'line\r\nline\u2028line',
];

describe('hostile bodies', () => {
  let collector: StartedCollector;
  beforeAll(async () => {
    collector = await startTestCollector();
  });
  afterAll(() => collector.dispose());

  const send = async (body: BodyInit): Promise<number> => {
    const reply = await post(collector.url, body);
    expect(await reply.json()).toEqual({
      code: expect.any(String),
      path: expect.any(String),
      message: expect.any(String),
    });
    return reply.status;
  };

  it.each([...notJson, ...ambiguous])('refuses %.40s', async body => expect(await send(body)).toBe(400));

  it.each(wellFormed)('answers %s, which is JSON but no response', async body => expect(await send(body)).toBe(400));

  it('refuses bytes that are no text', async () => {
    expect(await send(new Uint8Array([0x22, 0xc0, 0xaf, 0x22]))).toBe(400);
  });

  const storeStrings = async (texts: readonly string[]): Promise<number> => {
    let stored = 0;
    for (const wish of texts) {
      const response = await lunchResponse(collector.url, { answers: { wish } });
      const reply = await postResponse(collector.url, response);
      if (reply.status !== 201) {
        const { code, path } = (await reply.json()) as { code: string; path: string };
        expect([reply.status, path, wish]).toEqual([422, 'answers.wish', wish]);
        expect(['empty-text', 'text-too-long']).toContain(code);
        continue;
      }
      stored++;
      const body = storedBodies(collector.databasePath).find(text => text.includes(response.id));
      expect((JSON.parse(body!) as typeof response).answers).toEqual({ wish });
    }
    return stored;
  };

  it('keeps awkward texts as they were typed', async () => {
    expect(await storeStrings(awkward)).toBe(awkward.length);
  });

  it('refuses a text with NUL', async () => {
    const reply = await postResponse(
      collector.url,
      await lunchResponse(collector.url, { answers: { wish: 'a\u0000b' } }),
    );
    expect([reply.status, ((await reply.json()) as { code: string }).code]).toEqual([400, 'broken-text']);
  });

  it.skipIf(!existsSync(parsingCorpus))(
    'survives a public corpus of JSON files (skipped where it is not at hand)',
    async () => {
      const names = readdirSync(parsingCorpus).filter(name => name.endsWith('.json'));
      expect(names.length).toBeGreaterThan(300);
      for (const name of names) {
        const status = await send(readFileSync(join(parsingCorpus, name)));
        expect([name, [400, 413].includes(status)]).toEqual([name, true]);
      }
    },
  );

  it.skipIf(!existsSync(stringsCorpus))(
    'keeps a public list of naughty strings (skipped where it is not at hand)',
    async () => {
      const strings = JSON.parse(readFileSync(stringsCorpus, 'utf8')) as readonly string[];
      expect(await storeStrings(strings)).toBeGreaterThan(450);
    },
  );
});
