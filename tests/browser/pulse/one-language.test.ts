// Fetched before the first test waits for a question.
import '../../../src/delivery.js';
import '../../../src/view/draft-keeper.js';
import '../../../src/view/engine.js';
import '../../../src/view/foreign-definition.js';
import '../../../src/view/offers.js';
import '../../../src/view/paging/paging.js';
import '../../../src/view/refused-answers.js';
import { registerViewWords, type PulseElement } from '../../../src/index.js';
import type { PulseHarness } from '../../../src/testing/pulse-harness.js';
import { loadViewWords, type ViewLanguage, type ViewWordKey } from '../../../src/view/view-words.js';
import { deepEqual, equal, ok, waitUntil } from '../assert.js';
import { strangersIn, wordsIn } from './language-on-screen.js';
import { jsonChild, PulsePage, transport } from './page.js';

/** Whatever an author writes has no letters here: all letters on screen are the interface's own. */
const silent = (language: string, changes: object = {}): object => ({
  format: 'ics-pulse/1',
  id: `silent-${language}`,
  language,
  title: '1',
  intro: '2',
  thanks: '3',
  privacy: { mode: 'identified' },
  draft: { for: 'P7D' },
  paging: {
    intro: true,
    consent: { text: '4', label: '5' },
    review: true,
    progress: 'time',
    shortcuts: true,
    autoAdvance: true,
  },
  questions: [
    { id: 'score', type: 'nps', title: '6', required: true },
    { id: 'mail', type: 'text', length: 'short', format: 'email', title: '7' },
    { id: 'page', type: 'text', length: 'short', minimumLength: 3, title: '8' },
    { id: 'often', type: 'scale', scale: 'freq5', notApplicable: true, title: '9' },
  ],
  pages: [['score', 'mail', 'page'], ['often']],
  offers: [{ pulse: 'open-line' }],
  ...changes,
});

/** What the person writes. */
const answer = 'kim@example.com';

const cardOf = (tag: PulseElement): HTMLElement | null =>
  tag.shadowRoot?.querySelector<HTMLElement>('[part=card]') ?? null;
const inside = (tag: PulseElement, selector: string): HTMLElement | null =>
  cardOf(tag)?.querySelector<HTMLElement>(selector) ?? null;
const text = (tag: PulseElement, selector: string): string =>
  inside(tag, selector)?.textContent.replace(/\n\s*/g, ' ').trim() ?? '';

describe('a pulse never mixes languages', () => {
  let page: PulsePage;
  beforeEach(() => {
    page = new PulsePage();
  });
  afterEach(() => page.close());

  const add = (language: string, changes: object = {}): PulseElement =>
    page.add({ transport }, jsonChild(silent(language, changes)));

  const appears = (tag: PulseElement, selector: string): Promise<unknown> =>
    waitUntil(() => inside(tag, selector) !== null);

  const says = (tag: PulseElement, selector: string, words: ViewLanguage, key: ViewWordKey): Promise<unknown> =>
    waitUntil(() => text(tag, selector).startsWith(words.translate(key)));

  for (const [language, direction] of [
    ['fr', 'ltr'],
    ['ja', 'ltr'],
    ['he', 'rtl'],
    ['uk', 'ltr'],
    ['pt-BR', 'ltr'],
    ['zh-Hant', 'ltr'],
  ] as const)
    it(`in ${language}, from the intro to the offers`, async () => {
      const own = await wordsIn(language);
      const words = await loadViewWords(language);
      const tag = add(language);
      const strangers = (): string[] => strangersIn(cardOf(tag)!, language, own).filter(each => each !== answer);
      const look = (): void => deepEqual(strangers(), []);
      await says(tag, '[part=next]', words, 'start');
      look();
      equal(inside(tag, '[part=title]')?.closest<HTMLElement>('[lang]')?.lang, language);
      equal(getComputedStyle(cardOf(tag)!).direction, direction);
      inside(tag, '[part=next]')!.click();
      await says(tag, '[part=heading]', words, 'consentTitle');
      inside(tag, '[part=next]')!.click();
      await says(tag, '[part=error]', words, 'consentNeeded');
      look();
      inside(tag, '[part~=consent] input')!.click();
      await waitUntil(() => inside(tag, '[part=error]') === null);
      inside(tag, '[part=next]')!.click();
      const pulse: PulseHarness = await page.shown(tag);
      look();
      await pulse.type('kim', '7');
      await pulse.type('x', '8');
      // What judges answers may still be on its way.
      await waitUntil(async () => {
        await tag.reportValidity();
        return pulse.errors.length === 3;
      });
      await says(tag, '[part=errors]', words, 'refused');
      deepEqual(pulse.errors.slice(1), [words.translate('not-an-email'), words.translate('text-too-short', { n: 3 })]);
      look();
      await pulse.type(answer, '7');
      await pulse.type('123', '8');
      await pulse.choose(new Intl.NumberFormat(language).format(9), '6');
      await pulse.next();
      await pulse.question('9');
      look();
      await pulse.next();
      await says(tag, '[part=heading]', words, 'reviewTitle');
      ok(text(tag, '.review').includes(words.translate('noAnswer')));
      look();
      inside(tag, '[part=submit]')!.click();
      await appears(tag, '[part=offers] button');
      equal(text(tag, '[part=offers] p'), words.translate('offersLead'));
      look();
      deepEqual(page.exceptions, []);
    });

  it('with a draft, whose notice changes with the language of the page', async () => {
    const translations = Object.fromEntries(
      ['he', 'uk'].map(language => [
        language,
        {
          title: '1',
          intro: '2',
          thanks: '3',
          'questions.score.title': '6',
          'questions.mail.title': '7',
          'questions.page.title': '8',
          'questions.often.title': '9',
        },
      ]),
    );
    const changes = { id: 'silent-draft', paging: { progress: 'time', shortcuts: true }, translations };
    page.place.lang = 'fr';
    const first = await page.shown(add('fr', changes));
    await first.type('kim', '7');
    dispatchEvent(new Event('pagehide'));
    page.place.replaceChildren();
    let tag = add('fr', changes);
    await page.shown(tag);
    // What was written may still be on its way to the disk.
    await waitUntil(async () => {
      if (inside(tag, '[part=draft]')) return true;
      page.place.replaceChildren();
      tag = add('fr', changes);
      await page.shown(tag);
      return inside(tag, '[part=draft]') !== null;
    });
    for (const language of ['fr', 'he', 'uk']) {
      page.place.lang = language;
      const words = await loadViewWords(language);
      await says(tag, '[part=draft]', words, 'draftToday');
      await waitUntil(() => text(tag, '[part=draft] button') === words.translate('draftAgain'));
      equal(inside(tag, '[part=draft]')!.lang, language);
      equal(getComputedStyle(inside(tag, '[part=draft]')!).direction, words.direction);
      deepEqual(strangersIn(cardOf(tag)!, language, await wordsIn(language)), []);
    }
    inside(tag, '[part=draft] button')!.click();
  });

  it('beside another in another language', async () => {
    const tags = (['he', 'pt-BR'] as const).map(
      language => [language, add(language, { id: `beside-${language}` })] as const,
    );
    for (const [language, tag] of tags) {
      await says(tag, '[part=next]', await loadViewWords(language), 'start');
      deepEqual(strangersIn(cardOf(tag)!, language, await wordsIn(language)), []);
    }
    const directions = tags.map(([, tag]) => getComputedStyle(inside(tag, '[part=intro]')!).direction);
    deepEqual(directions, ['rtl', 'ltr']);
  });

  it('but where its seldom words do not come English stands in, marked as English', async () => {
    registerViewWords('hu', () => Promise.reject(new TypeError('offline')));
    const own = await wordsIn('hu');
    const tag = add('hu');
    await appears(tag, '[part=next]');
    const button = inside(tag, '[part=next]')!;
    deepEqual([button.textContent.trim(), button.lang, button.dir], ['Start', 'en', 'ltr']);
    deepEqual(strangersIn(cardOf(tag)!, 'hu', own), []);
    button.removeAttribute('lang');
    deepEqual(strangersIn(cardOf(tag)!, 'hu', own), ['Start'], 'what is not marked is found');
  });
});
