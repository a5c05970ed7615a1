import type { PulseElement } from '../../../src/index.js';
import { deepEqual, equal, ok, waitUntil } from '../assert.js';
import { delivered, jsonChild, PulsePage, transport } from './page.js';

const options = [
  { value: 'load', label: 'Workload' },
  { value: 'else', label: 'Something else', other: true },
];
const kitchen = (changes: object = {}): object => ({
  format: 'ics-pulse/1',
  id: 'kitchen',
  title: 'Kitchen',
  questions: [
    { id: 'how', type: 'scale', scale: 'freq5', title: 'How often?' },
    {
      id: 'cmt',
      type: 'text',
      length: 'short',
      title: 'You said {how|nothing yet}. **Why?**',
      requiredIf: { question: 'how', is: 'at-most', value: 2 },
    },
  ],
  pages: [['how', 'cmt']],
  endings: [{ id: 'sorry', if: { question: 'how', is: 'at-most', value: 2 }, thanks: 'Sorry for “**{cmt}**”.' }],
  translations: {
    de: {
      title: 'Küche',
      'questions.how.title': 'Wie oft?',
      'questions.cmt.title': 'Sie sagten {how|noch nichts}. **Warum?**',
      'endings.sorry.thanks': 'Entschuldigung für „**{cmt}**“.',
    },
  },
  ...changes,
});

describe('what follows from an answer', () => {
  let page: PulsePage;
  beforeEach(() => {
    page = new PulsePage();
    page.place.lang = 'en';
  });
  afterEach(() => {
    deepEqual(page.exceptions, []);
    page.close();
  });

  const root = (tag: PulseElement): ShadowRoot => tag.shadowRoot!;
  const one = (tag: PulseElement, part: string): HTMLElement | null =>
    root(tag).querySelector<HTMLElement>(`[part=${part}]`);
  /** What is read when the focus comes to the last question: the words of a group are its name. */
  const lastName = (tag: PulseElement): string | undefined => {
    const group = [...root(tag).querySelectorAll('fieldset')].at(-1);
    return group?.querySelector(':scope > legend:first-child')?.textContent.replace(/\s+/g, ' ').trim();
  };

  it('makes a question needed, says so in its name, and lets it be again', async () => {
    const tag = page.add({ transport }, jsonChild(kitchen()));
    const pulse = await page.shown(tag);
    equal(lastName(tag), 'You said nothing yet. Why?');
    await pulse.choose('Never');
    await waitUntil(() => lastName(tag) === 'You said Never. Why? (needed)');
    await pulse.choose('Always');
    await waitUntil(() => lastName(tag) === 'You said Always. Why?');
    await pulse.choose('Rarely');
    await waitUntil(() => lastName(tag) === 'You said Rarely. Why? (needed)');
    await pulse.next();
    // The list of what is missing has the focus, and with it is read out.
    await waitUntil(() => root(tag).activeElement?.matches('[part=errors]'));
    equal(delivered.length, 0);
    ok(root(tag).activeElement?.textContent.includes('Rarely'));
    await pulse.choose('Always');
    await waitUntil(() => pulse.errors.length === 0);
    await pulse.next();
    await waitUntil(() => delivered.length === 1);
  });

  it('keeps the focus where it is while words elsewhere on the page change', async () => {
    const tag = page.add({ transport }, jsonChild(kitchen()));
    const pulse = await page.shown(tag);
    await pulse.choose('Never');
    await waitUntil(() => lastName(tag)?.includes('Never'));
    const field = root(tag).querySelector<HTMLInputElement>(
      'fieldset:last-of-type input[type=text], [part~=input][type=text]',
    )!;
    field.focus();
    await pulse.choose('Sometimes');
    await waitUntil(() => lastName(tag)?.includes('Sometimes'));
    equal(root(tag).activeElement, field);
  });

  for (const [lang, never, said, thanks] of [
    ['en', 'Never', 'You said Never', 'Sorry for “Noise”.'],
    ['de', 'Nie', 'Sie sagten Nie', 'Entschuldigung für „Noise“.'],
  ] as const) {
    it(`ends in the words of its ending, in the language of the person: ${lang}`, async () => {
      page.place.lang = lang;
      const tag = page.add({ transport }, jsonChild(kitchen()));
      const pulse = await page.shown(tag);
      await pulse.choose(never);
      await pulse.question(said);
      await pulse.type('Noise', said);
      await pulse.next();
      await waitUntil(() => pulse.thanks !== '');
      equal(pulse.thanks, thanks);
      equal(one(tag, 'thanks')?.querySelector('strong')?.textContent, 'Noise');
      equal(root(tag).activeElement, one(tag, 'thanks'));
    });
  }

  it('has the plain thanks where no ending holds', async () => {
    const tag = page.add({ transport }, jsonChild(kitchen({ thanks: 'Well said, {cmt|you}.', translations: {} })));
    const pulse = await page.shown(tag);
    await pulse.choose('Always');
    await pulse.next();
    await waitUntil(() => pulse.thanks !== '');
    equal(pulse.thanks, 'Well said, you.');
  });

  it('says what was written, and never takes it for marks or markup', async () => {
    const questions = [
      { id: 'cmt', type: 'text', length: 'short', title: 'What?' },
      { id: 'why', type: 'choice', title: 'Why {cmt|that}?', help: '*Again*: {cmt}', options },
      { id: 'sure', type: 'text', title: 'Sure of {why|that}?' },
    ];
    const tag = page.add(
      { transport },
      jsonChild(kitchen({ questions, pages: undefined, endings: [], translations: {} })),
    );
    const pulse = await page.shown(tag);
    const written = '**x** <b>bold</b> [y](https://example.com/) &amp;';
    await pulse.type(written);
    await pulse.next();
    await pulse.question('Why');
    const read = (part: string): string => one(tag, part)?.textContent.replaceAll('\uFEFF', '').trim() ?? '';
    equal(read('legend'), `Why ${written}?`);
    equal(one(tag, 'legend')?.children.length, 0);
    equal(read('help'), `Again: ${written}`);
    deepEqual(
      [...(one(tag, 'help')?.children ?? [])].map(({ localName, textContent }) => [localName, textContent]),
      [['em', 'Again']],
    );
    await pulse.choose('Something else');
    await waitUntil(() => root(tag).querySelector('[part~=other]'));
    await pulse.type('Heat', 'Why');
    await pulse.next();
    await pulse.question('Sure of Heat?');
    await pulse.back();
    await pulse.question('Why');
    await pulse.choose('Workload');
    await pulse.next();
    await pulse.question('Sure of Workload?');
  });

  it('says it in another language from the moment the page speaks it', async () => {
    const tag = page.add({ transport }, jsonChild(kitchen()));
    const pulse = await page.shown(tag);
    await pulse.choose('Never');
    await waitUntil(() => lastName(tag)?.startsWith('You said Never'));
    page.place.lang = 'de';
    await waitUntil(() => lastName(tag)?.startsWith('Sie sagten Nie. Warum?'));
  });

  it('asks in the wordings that chance gave, when the page is loaded again too', async () => {
    const wordings = Array.from({ length: 10 }, (_, at) => `w${at}`);
    const lots = ['one', 'two', 'three'];
    const drawn = {
      format: 'ics-pulse/1',
      id: `lot-${crypto.getRandomValues(new Uint32Array(1)).join('')}`,
      title: 'Lot',
      wave: 'now',
      paging: { layout: 'page' },
      assign: lots.map(id => ({ id, of: wordings })),
      questions: lots.flatMap(lot =>
        wordings.map(value => ({
          id: `${lot}-${value}`,
          type: 'text',
          title: `${lot} ${value}`,
          showIf: { assigned: lot, is: 'is', value },
        })),
      ),
    };
    const script = new URL('../../../src/define.ts', import.meta.url).href;
    /** A document of its own, with nothing in its memory. */
    const visit = async (): Promise<string> => {
      const frame = document.createElement('iframe');
      frame.srcdoc = `<!doctype html><html lang="en"><script type="module" src="${script}"></script>
        <ics-pulse endpoint="/nowhere"><script type="application/json">${JSON.stringify(drawn)}</script></ics-pulse>`;
      page.place.replaceChildren(frame);
      const legends = (): string[] =>
        [...(frame.contentDocument?.querySelector('ics-pulse')?.shadowRoot?.querySelectorAll('legend') ?? [])].map(
          ({ textContent }) => textContent.trim(),
        );
      await waitUntil(() => legends().length === lots.length, 'all questions of a loaded page', 20_000);
      return legends().join(', ');
    };
    equal(await visit(), await visit());
  }).timeout(60_000);
});
