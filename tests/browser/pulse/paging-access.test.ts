import 'axe-core';
import type * as Axe from 'axe-core';
// Fetched before the first test waits for a page.
import '../../../src/delivery.js';
import '../../../src/view/engine.js';
import '../../../src/view/foreign-definition.js';
import '../../../src/view/paging/paging.js';
import type { PulseElement } from '../../../src/index.js';
import { deepEqual, waitUntil } from '../assert.js';
import { jsonChild, lunch, PulsePage, transport } from './page.js';

declare const axe: typeof Axe;

const texts = {
  en: { intro: 'Three questions.', text: 'We count what you say.', label: 'You may count my answers', title: 'More?' },
  ar: { intro: 'ثلاثة أسئلة.', text: 'نحصي ما تقوله.', label: 'يمكنكم إحصاء إجاباتي', title: 'هل من شيء آخر؟' },
};

describe('pages around the questions, for everybody', () => {
  let page: PulsePage;
  let tag: PulseElement;
  beforeEach(() => {
    page = new PulsePage();
  });
  afterEach(() => page.close());

  const one = (selector: string): HTMLElement | null => tag.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;
  const appears = (selector: string): Promise<unknown> => waitUntil(() => one(selector) !== null);
  const violations = async (): Promise<string[]> =>
    (await axe.run(page.place, { resultTypes: ['violations'] })).violations.map(
      ({ id, nodes }) => `${id}: ${nodes[0]?.html}`,
    );

  for (const scheme of ['light', 'dark'] as const)
    for (const language of ['en', 'ar'] as const)
      it(`keep nobody out: ${scheme}, ${language}`, async () => {
        const { intro, text, label, title } = texts[language];
        const paging = { intro: true, consent: { text, label }, review: true, progress: 'steps', shortcuts: true };
        const [, , more] = lunch.questions;
        const questions = [{ ...more, title }];
        Object.assign(page.place, { lang: language, dir: language === 'ar' ? 'rtl' : 'ltr' });
        page.place.style.colorScheme = scheme;
        page.place.style.background = 'Canvas';
        tag = page.add({ transport }, jsonChild({ ...lunch, title, language, intro, questions, paging }));
        await appears('.intro');
        const found: Record<string, readonly string[]> = { intro: await violations() };
        one('[part=next]')!.click();
        await appears('.consent');
        found['consent'] = await violations();
        one('[part=next]')!.click();
        await appears('[part=error]');
        found['consent missing'] = await violations();
        one('[part~=consent] input')!.click();
        await waitUntil(() => one('[part=error]') === null);
        one('[part=next]')!.click();
        await appears('[part=legend]');
        found['question'] = await violations();
        one('[part=next], [part=submit]')!.click();
        await appears('.review');
        found['review'] = await violations();
        one('[part=submit]')!.click();
        await appears('[part=thanks]');
        found['thanks'] = await violations();
        const none = { intro: [], consent: [], 'consent missing': [], question: [], review: [], thanks: [] };
        deepEqual(found, none);
      });
});
