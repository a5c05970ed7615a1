import { deepEqual, equal, ok, waitUntil } from '../assert.js';
import { jsonChild, lunch, PulsePage, transport } from './page.js';

const sentence = 'This question cannot be shown just now.';

type Question = Record<string, unknown>;
const withQuestions = (...questions: Question[]): unknown => ({ ...lunch, questions });
const nps = (id: string): Question => ({ id, type: 'nps', title: 'How likely?' });

describe('wrong input', () => {
  let page: PulsePage;
  beforeEach(() => {
    page = new PulsePage();
  });
  afterEach(() => page.close());

  const cases: [what: string, attributes: Record<string, string>, child: unknown, code: string, line: RegExp][] = [
    [
      'an unknown template',
      { pulse: 'morael', endpoint: '/x' },
      null,
      'unknown-template',
      /@pulse: .*Did you mean "morale"/,
    ],
    [
      'a misspelt attribute',
      { pulse: 'morale', endpoint: '/x', unitl: '2000-01-01' },
      null,
      'unknown-attribute',
      /@unitl: unknown-attribute.*"until"/,
    ],
    [
      'a misspelt endpoint',
      { pulse: 'morale', endpont: '/x' },
      null,
      'unknown-attribute',
      /@endpont: unknown-attribute.*"endpoint"/,
    ],
    [
      'a definition that is not there',
      { src: '/no-such.json', endpoint: '/x' },
      null,
      'src-not-found',
      /@src: src-not-found/,
    ],
    [
      'HTML in place of JSON',
      { src: '/tests/fixtures/login.html', endpoint: '/x' },
      null,
      'html-instead-of-json',
      /html-instead-of-json/,
    ],
    ['no endpoint', { pulse: 'morale' }, null, 'endpoint-missing', /@endpoint: endpoint-missing/],
    [
      'an endpoint without a host',
      { pulse: 'morale', endpoint: 'https://' },
      null,
      'endpoint-not-a-url',
      /@endpoint: endpoint-not-a-url \("https:\/\/" is not the address of an endpoint/,
    ],
    [
      'a misspelt scheme of the endpoint',
      { endpoint: 'htps://answers.example/api' },
      lunch,
      'endpoint-not-a-url',
      /@endpoint: endpoint-not-a-url/,
    ],
    [
      'an endpoint that is no path',
      { pulse: 'morale', endpoint: 'two words' },
      null,
      'endpoint-not-a-url',
      /@endpoint: endpoint-not-a-url/,
    ],
    [
      'an object as an attribute',
      { definition: '[object Object]', endpoint: '/x' },
      null,
      'definition-lost',
      /@definition/,
    ],
    ['nothing at all', { endpoint: '/x' }, null, 'no-definition', /no-definition/],
    ['text that is no JSON', { endpoint: '/x' }, '{ oops', 'not-json', /not-json/],
    [
      'an unknown question type',
      { endpoint: '/x' },
      withQuestions({ ...nps('a'), type: 'npss' }),
      'unknown-question-type',
      /questions\[0\]\.type: unknown-question-type.*"nps"/,
    ],
    [
      'two questions with one id',
      { endpoint: '/x' },
      withQuestions(nps('a'), nps('a')),
      'duplicate-question-id',
      /questions\[1\]\.id: duplicate-question-id/,
    ],
    [
      'too many questions',
      { endpoint: '/x' },
      withQuestions(...Array.from({ length: 3_000 }, (_, n) => nps(`q${n}`))),
      'too-many-questions',
      /too-many-questions/,
    ],
    [
      'hostile keys',
      { endpoint: '/x' },
      '{"__proto__": {"polluted": 1}, "format": "ics-pulse/1"}',
      'forbidden-key',
      /forbidden-key/,
    ],
  ];

  for (const [what, attributes, child, code, line] of cases) {
    it(`${what}: one sentence, ${code}, a line in the console`, async () => {
      const tag = page.add(attributes, ...(child === null ? [] : [jsonChild(child)]));
      await waitUntil(() => page.errorCodes.length > 0);
      equal(page.errorCodes[0], code);
      const text = tag.shadowRoot?.textContent?.replace(/\s+/g, ' ').trim();
      ok(text?.startsWith(sentence), text);
      ok(tag.shadowRoot?.querySelectorAll('fieldset').length === 0, 'nothing half shown');
      ok(
        page.console.some(said => line.test(said)),
        page.console.join('\n'),
      );
      deepEqual(page.exceptions, []);
      equal(({} as Record<string, unknown>)['polluted'], undefined);
    });
  }

  it('a definition that only looks right is replaced when the full check fails', async () => {
    const tag = page.add({ endpoint: '/x' }, jsonChild({ ...lunch, flow: [{ after: 'score', goto: 'nowhere' }] }));
    await waitUntil(() => page.errorCodes.length > 0);
    await waitUntil(() => tag.shadowRoot?.textContent?.includes(sentence));
    equal(tag.shadowRoot?.querySelectorAll('fieldset').length, 0);
    ok(
      page.console.some(said => /flow\[0\]\.goto/.test(said)),
      page.console.join('\n'),
    );
  });

  it('markup in texts is text', async () => {
    const hostile = '<img src=x onerror="window.pwned=1"><script>window.pwned=1</script>';
    const tag = page.add(
      { transport },
      jsonChild({ ...lunch, title: hostile, questions: [{ ...nps('a'), title: hostile }] }),
    );
    const pulse = await page.shown(tag);
    deepEqual(pulse.legends, [hostile]);
    equal((globalThis as Record<string, unknown>)['pwned'], undefined);
    equal(tag.shadowRoot?.querySelectorAll('img, script').length, 0);
  });

  it('the page keeps its layout', async () => {
    const before = document.createElement('p');
    before.textContent = 'Before';
    page.place.append(before);
    const tag = page.add({ pulse: 'morael', endpoint: '/x' });
    const after = document.createElement('p');
    after.textContent = 'After';
    page.place.append(after);
    await waitUntil(() => page.errorCodes.length > 0);
    ok(tag.getBoundingClientRect().bottom <= after.getBoundingClientRect().top);
    equal(getComputedStyle(tag).display, 'block');
  });
});
