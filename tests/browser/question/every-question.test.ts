import 'axe-core';
import type axe from 'axe-core';
import type { QuestionHarness } from '../../../src/testing/question-harness.js';
import { deepEqual, equal, ok } from '../assert.js';
import { click } from '../commands.js';
import { placeQuestion } from './place-question.js';
import { questionCases, type QuestionCase } from './question-cases.js';

const findings = async (place: Element): Promise<string[]> => {
  const { run } = (globalThis as unknown as { axe: typeof axe }).axe;
  const { violations } = await run(place, { rules: { region: { enabled: false } } });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
};

const act = (harness: QuestionHarness, what: QuestionCase['act']): Promise<void> =>
  'perform' in what ? what.perform(harness) : 'type' in what ? harness.type(what.type) : harness.choose(what.choose);

/** How a question says its answer, after another deed than choosing and typing. */
const readingOf = (
  harness: QuestionHarness,
  { read }: Extract<QuestionCase['act'], { readonly reads: string }>,
): string => read?.(harness) ?? harness.reading;

const showsNothing = (harness: QuestionHarness, what: QuestionCase['act']): void => {
  deepEqual(harness.chosen, []);
  equal(harness.text, '');
  if ('perform' in what) equal(readingOf(harness, what), what.empty);
};

/** What a screen reader takes as the description of the control. */
const description = (element: HTMLElement): string => {
  const described = [...element.querySelectorAll('[aria-describedby]')];
  equal(described.length, 1, 'one thing is described');
  const ids = described[0]!.getAttribute('aria-describedby')!.split(' ');
  return ids.map(id => element.querySelector(`[id="${id}"]`)!.textContent).join(' ');
};

for (const { name, question, act: what, answer } of questionCases) {
  describe(name, () => {
    it('tells its owner the answer', async () => {
      const { harness, events } = await placeQuestion(question);
      await act(harness, what);
      deepEqual(events.at(-1)?.value, answer);
      equal(events.at(-1)?.skip, null);
    });

    it('shows an answer it is given, and loses it when it is taken away', async () => {
      const { set, harness } = await placeQuestion(question, { properties: { value: answer } });
      if ('type' in what) equal(harness.text, typeof answer === 'number' ? '2.5' : what.type);
      else if ('perform' in what) equal(readingOf(harness, what), what.reads);
      else deepEqual(harness.chosen, [what.choose]);
      await set({ value: null });
      showsNothing(harness, what);
    });

    it('returns to its value when the owner refuses', async () => {
      const { harness } = await placeQuestion(question, { takesOver: false });
      await act(harness, what);
      showsNothing(harness, what);
    });

    it('offers both ways of not answering, each instead of an answer', async () => {
      const { harness, events, element } = await placeQuestion(question);
      // A matrix offers the first in each row.
      const ways = (
        [
          ['Does not apply', 'na'],
          ['Rather not say', 'pns'],
        ] as const
      ).slice(name === 'matrix' ? 1 : 0);
      await act(harness, what);
      for (const [words, skip] of ways) {
        await harness.choose(words);
        equal(events.at(-1)?.skip, skip);
        equal(events.at(-1)?.value, null);
        deepEqual(harness.chosen, [words]);
      }
      await act(harness, what);
      equal(element.skip, null);
      deepEqual(element.value, answer);
    });

    it('can be emptied again', async () => {
      const { harness, element } = await placeQuestion(question, { properties: { value: answer } });
      if (Array.isArray(answer) && 'choose' in what) await harness.choose(what.choose);
      else if (element.querySelector('select')) {
        const select = element.querySelector('select')!;
        select.value = '';
        select.dispatchEvent(new InputEvent('input', { bubbles: true }));
      } else await harness.clear();
      await element.updateComplete;
      equal(element.value, null);
      deepEqual(harness.chosen, []);
    });

    it('keeps its answer when it leaves the page and returns', async () => {
      const { host, element, harness } = await placeQuestion(question);
      await act(harness, what);
      host.remove();
      document.body.append(host);
      await element.updateComplete;
      deepEqual(element.value, answer);
      if ('choose' in what) deepEqual(harness.chosen, [what.choose]);
    });

    it('ties help and error to the control', async () => {
      const { element, set } = await placeQuestion(question, { properties: { issue: 'Please answer this.' } });
      ok(description(element).includes('four weeks'), 'help');
      ok(description(element).includes('Please answer this.'), 'error');
      ok(element.querySelector('[aria-invalid=true]'), 'marked as invalid');
      await set({ issue: null });
      equal(element.querySelector('[aria-invalid]'), null);
      ok(!description(element).includes('Please'), 'gone');
    });

    it('says in words that it is needed', async () => {
      const { harness } = await placeQuestion({ ...question, required: true });
      equal(harness.legend, 'How was it? (needed)');
    });

    it('takes the focus only when told', async () => {
      const { host, element } = await placeQuestion(question);
      equal(document.activeElement, document.body);
      element.focusLegend();
      await element.updateComplete;
      equal(host.shadowRoot!.activeElement, element.querySelector('[part=legend]'));
    });

    it('lets no event of its inputs out of the pulse', async () => {
      const { host, harness } = await placeQuestion(question);
      const heard: string[] = [];
      for (const type of ['input', 'answer-change']) host.addEventListener(type, () => heard.push(type));
      await act(harness, what);
      deepEqual(heard, []);
    });

    it('is answered by clicking anywhere on a row', async () => {
      const { element, events } = await placeQuestion(question);
      const row = [...element.querySelectorAll('label')].at(-1)!;
      await click(row);
      equal(events.at(-1)?.skip, 'pns');
    });

    for (const language of ['en', 'ar'] as const)
      it(`is accessible while empty, answered and wrong (${language})`, async () => {
        const { host, element, harness, set } = await placeQuestion(question, { language });
        deepEqual(await findings(host), [], 'empty');
        await set({ value: answer, issue: 'Please answer this.' });
        deepEqual(await findings(host), [], 'answered');
        equal(getComputedStyle(element).direction, language === 'ar' ? 'rtl' : 'ltr');
        ok(harness.labels.length >= 2);
      });
  });
}
