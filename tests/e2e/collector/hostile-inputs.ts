import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasCorpora, parsingCases, troublesomeTexts } from './corpora.js';
import { startProbe, type ProbeCollector, type ProbeDatabase, type Refusal } from './probe-collector.js';
import { post, postResponse } from './sample-response.js';

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
const wellFormed = ['{}', '[]', '1', '"a"', 'null', '{"a":{"b":[1,2]}}', '["\\ud83d"]', '[-0]'];
const otherProperties = ['__proto__', 'constructor', 'prototype'];

/** Names of questions that are none. */
const wrongNames = [
  'a.b',
  'a[0]',
  "a'b",
  'a"b',
  'a\nb',
  'a\u202eb',
  'a\u0000b',
  '\ud800',
  '',
  'x'.repeat(65),
  "'; DROP--",
];
const wrongTastes = [
  '"1"',
  '1e999',
  '1.5',
  'true',
  'null',
  '0',
  '-1',
  '6',
  '[1]',
  '{"value":1}',
  '1e400',
  '9007199254740993',
];

const awkward = [
  "'; DROP TABLE answers; --",
  "1' OR '1'='1",
  '$1 ? :id %s \\',
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

const codesOfNoJson = ['not-json', 'not-utf-8'];

/** Replies that are neither a success nor a failure of the server. */
const isRefused = ({ status }: Refusal): boolean => status >= 400 && status < 500;

const codeOf = async (reply: Response): Promise<Refusal> => ({
  status: reply.status,
  code: ((await reply.json()) as { readonly code: string }).code,
});

/** Rows of the table of hostile inputs that are about bodies, over one kind of database. */
export const hostileInputs = (title: string, open: () => Promise<ProbeDatabase>): unknown =>
  describe(`hostile bodies: ${title}`, () => {
    let probe: ProbeCollector;
    beforeAll(async () => void (probe = await startProbe(await open())));
    afterAll(() => probe.dispose());

    const send = (changes: Readonly<Record<string, unknown>>): Promise<Response> =>
      postResponse(probe.url, probe.response(changes));
    /** A response with a piece of JSON as somebody may write it by hand. */
    const written = (changes: Readonly<Record<string, unknown>>, from: string, to: string): string =>
      JSON.stringify(probe.response(changes)).replace(from, () => to);

    it.each(otherProperties)(
      'row 4: refuses the key %s wherever it is, and nothing is inherited from it',
      async key => {
        const inside = written({ answers: { taste: 3 } }, '"taste":3', `"taste":3,"${key}":{"polluted":1}`);
        const bodies = [`{"${key}":{"polluted":1}}`, inside, `{"constructor":{"prototype":{"polluted":1}}}`];
        for (const body of bodies) expect(await probe.refusal(body)).toEqual({ status: 400, code: 'forbidden-key' });
        expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
      },
    );

    it.each(['"taste":3,"taste":3', '"taste":3,"t\\u0061ste":4'])('row 5: refuses a key twice: %s', async pair => {
      expect(await probe.refusal(written({}, '"taste":3', pair))).toEqual({ status: 400, code: 'duplicate-key' });
    });

    it.each(notJson)('row 6: refuses %j, which is no JSON', async body =>
      expect(await probe.refusal(body)).toEqual({ status: 400, code: 'not-json' }),
    );

    it('row 6: refuses bytes that are no text', async () => {
      const refusal = await probe.refusal(new Uint8Array([0x22, 0xc0, 0xaf, 0x22]));
      expect(refusal).toEqual({ status: 400, code: 'not-utf-8' });
    });

    it.each(wellFormed)('row 7: judges %s, which is JSON but no response', async body => {
      const { status, code } = await probe.refusal(body);
      expect([status, codesOfNoJson.includes(code)]).toEqual([400, false]);
    });

    it('row 8: refuses a document however deep it is', async () => {
      const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);
      expect(await probe.refusal('['.repeat(60_000))).toEqual({ status: 400, code: 'not-json' });
      for (const depth of [17, 30_000]) {
        expect(await probe.refusal(nested(depth))).toEqual({ status: 400, code: 'too-deep' });
      }
      expect(await probe.refusal(nested(100_000))).toEqual({ status: 413, code: 'too-large' });
    });

    it.each(wrongNames)('row 11: refuses %j as a name', async name => {
      for (const changes of [{ answers: { [name]: 3 } }, { skipped: { [name]: 'na' } }, { context: { [name]: 'x' } }])
        expect(isRefused(await codeOf(await send(changes)))).toBe(true);
      for (const changes of [{ pulse: name }, { wave: name }, { id: name }])
        expect((await send(changes)).status).toBe(400);
    });

    it.each(wrongTastes)('row 14: refuses %s for a code from 1 to 5', async taste => {
      const body = written({ answers: { taste: 'here' } }, '"here"', taste);
      expect(isRefused(await probe.refusal(body))).toBe(true);
    });

    it('row 14: refuses minus zero and no number at all', async () => {
      for (const taste of ['-0', '-0.0', 'NaN', 'Infinity'])
        expect(isRefused(await probe.refusal(written({ answers: { taste: 'here' } }, '"here"', taste)))).toBe(true);
    });

    it.each([
      ['an unknown question', { answers: { tast: 3 } }, 422],
      ['an unknown option', { answers: { queue: 'short' } }, 422],
      ['an extra property', { userAgent: 'x' }, 400],
    ])('row 15: refuses %s', async (_, changes, status) => expect((await send(changes)).status).toBe(status));

    it.each([
      ['10 MB', 10_000_000, 413],
      ['4,001 letters', 4001, 422],
    ])('row 16: refuses a comment of %s', async (_, length, status) =>
      expect((await send({ answers: { wish: 'x'.repeat(length) } })).status).toBe(status),
    );

    /** The texts that were stored; each of the others was refused for its length, and each is as it was typed. */
    const storeTexts = async (texts: readonly string[]): Promise<number> => {
      const wishes = new Map<string, string>();
      for (const wish of texts) {
        const response = probe.response({ answers: { wish } });
        const reply = await postResponse(probe.url, response);
        if (reply.status === 201) wishes.set(response.id, wish);
        else expect([wish, ['empty-text', 'text-too-long'].includes((await codeOf(reply)).code)]).toEqual([wish, true]);
      }
      const stored = await probe.stored();
      for (const [id, wish] of wishes) expect(stored.get(id)?.answers).toEqual({ wish });
      return wishes.size;
    };

    it('rows 16 and 19: keeps awkward texts as they were typed', async () => {
      expect(await storeTexts([...awkward, 'x'.repeat(2000)])).toBe(awkward.length + 1);
    });

    it('row 19: refuses a text with NUL', async () => {
      expect(await codeOf(await send({ answers: { wish: 'a\u0000b' } }))).toEqual({ status: 400, code: 'broken-text' });
    });

    it('row 22: makes one row of many replays at once', async () => {
      const response = probe.response();
      const statuses: number[] = [];
      const replay = async (): Promise<void> => {
        for (let turn = 0; turn < 50; turn++) {
          const reply = await postResponse(probe.url, response);
          await reply.arrayBuffer();
          statuses.push(reply.status);
        }
      };
      await Promise.all(Array.from({ length: 20 }, replay));
      expect([201, 200].map(status => statuses.filter(other => other === status).length)).toEqual([1, 999]);
      expect((await probe.stored()).has(response.id)).toBe(true);
    });

    it.each(['../../etc/passwd', '%2e%2e', '%00', '２０２６', '*', "' OR ''='", '2026-1%'])(
      'row 30: knows no wave %s',
      async wave => {
        for (const path of [`api/results/probe?wave=${encodeURIComponent(wave)}`, `api/results/${wave}`])
          expect((await fetch(new URL(path, probe.url))).status).toBe(404);
      },
    );

    it.skipIf(!hasCorpora)(
      'rows 6 and 7: parses all of a public corpus as it asks for',
      { timeout: 120_000 },
      async () => {
        const cases = parsingCases();
        expect(cases.length).toBeGreaterThan(300);
        for (const { name, expected, bytes } of cases) {
          const { status, code } = await probe.refusal(new Uint8Array(bytes));
          const isParsed = !codesOfNoJson.includes(code);
          expect([name, [400, 413].includes(status)]).toEqual([name, true]);
          if (status === 413) expect([name, bytes.length > 64 * 1024]).toEqual([name, true]);
          else if (expected !== 'either') expect([name, isParsed]).toEqual([name, expected === 'taken']);
        }
      },
    );

    it.skipIf(!hasCorpora)(
      'row 16: keeps every text of two public corpora as it was typed',
      { timeout: 120_000 },
      async () => {
        const texts = troublesomeTexts();
        expect(texts.length).toBeGreaterThan(700);
        expect(await storeTexts(texts)).toBeGreaterThan(texts.length - 30);
      },
    );

    it('never failed at any of it', async () => {
      expect(probe.log.filter(({ status }) => Number(status) >= 500)).toEqual([]);
      expect(probe.log.filter(({ level }) => level !== 'info')).toEqual([]);
      expect((await send({})).status).toBe(201);
      expect((await post(probe.url, '{}')).status).toBe(400);
    });
  });
