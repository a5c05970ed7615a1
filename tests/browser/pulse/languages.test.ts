import { registerLocale } from '../../../src/index.js';
import { deepEqual, equal } from '../assert.js';
import { press } from '../commands.js';
import { jsonChild, PulsePage, transport } from './page.js';

const definition = (language: string): object => ({
  format: 'ics-pulse/1',
  id: 'lunch',
  title: 'L',
  language,
  questions: [
    { id: 'often', type: 'scale', scale: 'freq5', title: 'Q' },
    { id: 'likely', type: 'nps', title: 'R' },
  ],
});

describe('a language', () => {
  let page: PulsePage;
  beforeEach(() => {
    page = new PulsePage();
  });
  afterEach(() => page.close());

  for (const [language, direction, next, first, second] of [
    ['ar', 'rtl', 'التالي', 'أبدًا', 'نادرًا'],
    ['fa', 'rtl', 'بعدی', 'هرگز', 'به‌ندرت'],
    ['he', 'rtl', 'הבא', 'אף פעם', 'לעיתים רחוקות'],
    ['ja', 'ltr', '次へ', 'まったくない', 'めったにない'],
    ['pt-BR', 'ltr', 'Próximo', 'Nunca', 'Raramente'],
    ['zh-TW', 'ltr', '下一步', '從不', '很少'],
  ] as const)
    it(`${language} is ${direction}, and an arrow goes to the point on its side`, async () => {
      const tag = page.add({ transport }, jsonChild(definition(language)));
      const pulse = await page.shown(tag);
      const root = tag.shadowRoot!;
      equal(root.querySelector('[part=next]')?.textContent?.trim(), next);
      equal(getComputedStyle(root.querySelector('[part=card]')!).direction, direction);
      const chosen = (): string | undefined =>
        root.querySelector('input:checked')?.closest('label')?.textContent?.trim();
      root.querySelector('input')!.focus();
      await press(' ');
      equal(chosen(), first);
      const [onward, backward] = direction === 'rtl' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
      await press(onward);
      equal(chosen(), second);
      await press(backward);
      equal(chosen(), first);
      await press('ArrowDown');
      equal(chosen(), second);
      await pulse.next();
      deepEqual(page.errorCodes, []);
    });

  it('one pulse in Hebrew and one in Greek stand on one page, each in its own words and direction', async () => {
    const [hebrew, greek] = ['he', 'el'].map(language => page.add({ transport }, jsonChild(definition(language))));
    const words = await Promise.all(
      [hebrew!, greek!].map(async tag => {
        await page.shown(tag);
        const card = tag.shadowRoot!.querySelector('[part=card]')!;
        const view = card.closest<HTMLElement>('[lang]')!;
        return [card.querySelector('[part=next]')?.textContent?.trim(), view.lang, getComputedStyle(card).direction];
      }),
    );
    deepEqual(words, [
      ['הבא', 'he', 'rtl'],
      ['Επόμενο', 'el', 'ltr'],
    ]);
  });

  it('whose words do not come gives way to the own one of the definition', async () => {
    registerLocale('eo', () => Promise.reject(new TypeError('offline')));
    const translations = { eo: { title: 'Tagmanĝo', 'questions.often.title': 'K', 'questions.likely.title': 'R' } };
    const tag = page.add({ transport, lang: 'eo' }, jsonChild({ ...definition('en'), translations }));
    await page.shown(tag);
    const words = ['title', 'next'].map(part => tag.shadowRoot!.querySelector(`[part=${part}]`)?.textContent?.trim());
    deepEqual(words, ['L', 'Next']);
    deepEqual(page.errorCodes, []);
  });
});
