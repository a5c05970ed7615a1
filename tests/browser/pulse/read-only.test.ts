import 'axe-core';
import type * as Axe from 'axe-core';
// Fetched before the first test waits for a card.
import '../../../src/delivery.js';
import '../../../src/view/engine.js';
import '../../../src/view/foreign-definition.js';
import '../../../src/view/paper/read-paper.js';
import { galleryEntries, galleryTypes, sayIn } from '../../../demo/pages/gallery/gallery-entries.js';
import { readExposures } from '../../../src/exposures.js';
import type { PulseElement } from '../../../src/index.js';
import { deepEqual, equal, ok, waitUntil } from '../assert.js';
import { galleryInWords } from './gallery-in-words.js';
import { keptOnDevice } from './kept-on-device.js';
import { delivered, jsonChild, lunch, PulsePage, transport } from './page.js';

declare const axe: typeof Axe;

const entries = galleryEntries(sayIn('en'));
const form = { format: 'ics-pulse/1', id: 'read', title: 'Read' };
const everyType = {
  ...form,
  privacy: { mode: 'confidential' },
  questions: galleryTypes.map(type => ({ ...entries[type].question, id: type })),
};
const everyAnswer = Object.fromEntries(
  galleryTypes.flatMap(type => (entries[type].answer === null ? [] : [[type, entries[type].answer]])),
);

describe('a pulse that is only read', () => {
  let page: PulsePage;
  let tag: PulseElement;
  let told: string[];
  beforeEach(() => {
    page = new PulsePage();
    told = [];
  });
  afterEach(() => page.close());

  const card = (): HTMLElement | null => tag.shadowRoot?.querySelector<HTMLElement>('.read') ?? null;
  const texts = (selector: string, place: Element = card()!): string[] =>
    [...place.querySelectorAll(selector)].map(each => each.textContent.replace(/\s+/g, ' ').trim());
  const said = (): Record<string, readonly string[]> =>
    Object.fromEntries(
      [...card()!.querySelectorAll('section')].map(each => [texts('h3', each)[0], texts('.said', each)]),
    );
  const place = (
    answers: Readonly<Record<string, unknown>> | undefined,
    definition: object = lunch,
    attributes: Record<string, string> = {},
  ): void => {
    tag = document.createElement('ics-pulse');
    for (const [name, value] of Object.entries({ readonly: '', ...attributes })) tag.setAttribute(name, value);
    for (const name of ['show', 'shown', 'answer', 'dismiss', 'submit', 'error'])
      tag.addEventListener(`ics-${name}`, () => told.push(name));
    if (answers) tag.answers = answers;
    tag.append(jsonChild(definition));
    page.place.append(tag);
  };
  const add = async (...given: Parameters<typeof place>): Promise<void> => {
    place(...given);
    await waitUntil(() => tag.open);
  };

  it('says the answer of every type in words', async () => {
    await add(everyAnswer, everyType);
    const sections = [...card()!.querySelectorAll('section')];
    deepEqual(Object.fromEntries(galleryTypes.map((type, at) => [type, texts('.said', sections[at])])), galleryInWords);
    deepEqual(page.console, []);
    deepEqual(page.exceptions, []);
  });

  it('has no control', async () => {
    await add(everyAnswer, everyType);
    equal(
      tag.shadowRoot!.querySelectorAll('button, input, textarea, select, form, ics-pulse-view, [tabindex]').length,
      0,
    );
  });

  it('shows what was asked on the path of its answers, and where there is none', async () => {
    await add({ score: 9 });
    deepEqual(said(), { 'How likely are you to come again?': ['9 / 10'], 'Anything else?': ['No answer'] });
    tag.remove();
    await add({ score: 3, why: 'load' });
    deepEqual(said(), {
      'How likely are you to come again?': ['3 / 10'],
      'What should change?': ['The queue'],
      'Anything else?': ['No answer'],
    });
  });

  it('says how a question was not answered, from a whole response', async () => {
    const rows = ['it', 'hr'].map(id => ({ id, label: id.toUpperCase() }));
    const questions = [
      { ...lunch.questions[0], preferNotToSay: true },
      { id: 'rows', type: 'matrix', title: 'Rows?', scale: 'ypn', rows, notApplicable: true },
    ];
    const skipped = { score: 'pns', 'rows.hr': 'na' };
    await add({ format: 'ics-response/1', answers: { rows: { it: 2 } }, skipped }, { ...lunch, questions });
    deepEqual(Object.values(said()), [['Rather not say'], ['IT: Yes', 'HR: Does not apply']]);
  });

  it('shows the rounds of a group', async () => {
    const options = ['it', 'hr'].map(value => ({ value, label: value.toUpperCase() }));
    const inner = [{ id: 'g', type: 'nps', title: 'How likely?' }];
    const questions = [
      { id: 'which', type: 'multi-choice', title: 'Which?', options },
      { id: 'about', type: 'group', forEach: 'which', title: 'About', questions: inner },
    ];
    await add({ which: ['hr'], about: { hr: { g: 7 } } }, { ...form, questions });
    deepEqual(said(), { 'Which?': ['HR'], 'HR: How likely?': ['7 / 10'] });
  });

  it('shows no contact in an anonymous pulse', async () => {
    place(everyAnswer, { ...everyType, privacy: { mode: 'anonymous' } });
    await waitUntil(() => told.includes('error'));
    equal(card(), null);
    ok(!tag.shadowRoot!.textContent.includes('Kim Ek'));
  });

  it('says in the console what does not fit, with its path, and shows the rest', async () => {
    await add({ score: 'many', gone: 1, more: 'A bench.' });
    deepEqual(Object.values(said()), [['No answer'], ['A bench.']]);
    equal(page.console.length, 2);
    ok(page.console.some(line => line.includes('answers.gone') && line.includes('[not-an-answer-key]')));
    ok(page.console.some(line => line.includes('answers.score')));
    deepEqual(told, ['shown']);
  });

  it('sends nothing, keeps nothing and tells only that it is shown', async () => {
    const definition = { ...lunch, id: `kept-${transport}` };
    const attributes = { transport, repeat: 'once', cooldown: 'P1D' };
    await add({ score: 9 }, definition, attributes);
    const outcome = await tag.submit();
    deepEqual([outcome.ok, await tag.reportValidity()], [false, true]);
    tag.reset();
    deepEqual(told, ['shown']);
    deepEqual(delivered, []);
    const isRemembered = async (): Promise<boolean> =>
      (await readExposures()).some(({ pulse }) => pulse === definition.id);
    deepEqual([await isRemembered(), (await keptOnDevice()).includes(definition.id)], [false, false]);
  });

  for (const [name, value] of Object.entries({ trigger: 'manual', sample: '0', until: '2001-01-01', delay: '1h' }))
    it(`does not wait for what is about asking: ${name}`, async () => {
      await add({ score: 9 }, lunch, { [name]: value });
      equal(said()['How likely are you to come again?']?.[0], '9 / 10');
    });

  it('does not wait for the invitation of its definition', async () => {
    await add({ score: 9 }, { ...lunch, invitation: { display: 'popover', trigger: 'manual' } });
    ok(card()!.getClientRects().length > 0);
  });

  it('stands in a frame where its tag says so', async () => {
    await add({ score: 9 }, lunch, { display: 'popover' });
    ok(card()!.parentNode !== tag.shadowRoot);
    tag.hide();
    await waitUntil(() => !tag.open);
    equal(card(), null);
  });

  it('never shows a form before', async () => {
    const drawn: string[] = [];
    const { attachShadow } = Element.prototype;
    Element.prototype.attachShadow = function (init) {
      const root = attachShadow.call(this, init);
      const look = (): void => {
        for (const each of root.children) drawn.push(each.className || each.localName);
      };
      new MutationObserver(look).observe(root, { childList: true });
      return root;
    };
    try {
      // Without `showIf`, so that it would be drawn early.
      await add({ score: 9 }, { ...lunch, id: 'early', questions: [lunch.questions[0]] }, { endpoint: '/nowhere' });
    } finally {
      Element.prototype.attachShadow = attachShadow;
    }
    await waitUntil(() => drawn.length > 0);
    deepEqual([...new Set(drawn)], ['paper read']);
  });

  it('asks where the attribute says false, and is not shown where it is disabled', async () => {
    await add({ score: 9 }, lunch, { readonly: 'false', transport });
    equal(card(), null);
    deepEqual(told, ['show', 'shown']);
    place({ score: 9 }, { ...lunch, id: 'off' }, { disabled: '' });
    const off = tag;
    await add({ score: 9 });
    equal(off.open, false);
  });

  it('reads its answers again when it is opened again', async () => {
    await add({ score: 9 });
    tag.answers = { score: 2 };
    tag.retry();
    await waitUntil(() => card() !== null && said()['How likely are you to come again?']?.[0] === '2 / 10');
  });

  it('goes with the language of the page', async () => {
    const translations = { de: { title: 'Mittag', 'questions.more.title': 'Sonst noch etwas?' } };
    page.place.lang = 'en';
    await add({}, { ...lunch, language: 'en', questions: [lunch.questions[2]], translations });
    deepEqual(said(), { 'Anything else?': ['No answer'] });
    page.place.lang = 'de';
    await waitUntil(() => card()!.lang === 'de');
    deepEqual(said(), { 'Sonst noch etwas?': ['Keine Antwort'] });
  });

  it('says what is wrong with its definition, in a sentence that stands out', async () => {
    place({}, { ...lunch, questions: [] });
    await waitUntil(() => tag.shadowRoot?.querySelector('[part=error]'));
    equal(getComputedStyle(tag.shadowRoot!.querySelector('[part=error]')!).fontWeight, '600');
  });

  for (const scheme of ['light', 'dark'] as const)
    for (const language of ['en', 'ar'] as const)
      it(`keeps nobody out: ${scheme}, ${language}`, async () => {
        const own = galleryEntries(sayIn(language));
        const questions = galleryTypes.map(type => ({ ...own[type].question, id: type }));
        Object.assign(page.place, { lang: language, dir: language === 'ar' ? 'rtl' : 'ltr' });
        page.place.style.colorScheme = scheme;
        page.place.style.background = 'Canvas';
        await add(everyAnswer, { ...everyType, language, questions });
        equal(card()!.dir, language === 'ar' ? 'rtl' : 'ltr');
        // Until a frame has found it on screen, what it holds stands outside of it.
        await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        const { violations } = await axe.run(page.place, { resultTypes: ['violations'] });
        deepEqual(
          violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
          [],
        );
      });
});
