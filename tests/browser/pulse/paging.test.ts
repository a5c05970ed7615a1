// Fetched before the first test waits for a question.
import '../../../src/delivery.js';
import '../../../src/view/engine.js';
import '../../../src/view/foreign-definition.js';
import '../../../src/view/paging/paging.js';
import type { PulseElement } from '../../../src/index.js';
import type { PulseHarness } from '../../../src/testing/pulse-harness.js';
import { deepEqual, equal, ok, waitUntil } from '../assert.js';
import { delivered, jsonChild, lunch, PulsePage, transport } from './page.js';

const consent = { text: 'We count what you say.', label: 'You may count my answers' };

describe('what stands around the questions', () => {
  let page: PulsePage;
  beforeEach(() => {
    page = new PulsePage();
  });
  afterEach(() => page.close());

  const one = (tag: PulseElement, selector: string): HTMLElement | null =>
    tag.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;
  const textOf = (tag: PulseElement, selector: string): string =>
    one(tag, selector)?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  const focused = (tag: PulseElement): string =>
    tag.shadowRoot?.activeElement?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  const add = (paging: object, changes: object = {}): PulseElement =>
    page.add({ transport }, jsonChild({ ...lunch, ...changes, paging }));
  const appears = (tag: PulseElement, selector: string): Promise<unknown> =>
    waitUntil(() => one(tag, selector) !== null);
  const press = (tag: PulseElement, selector: string): void => one(tag, selector)!.click();
  const reads = (tag: PulseElement, selector: string, text: string): Promise<unknown> =>
    waitUntil(() => textOf(tag, selector) === text);

  it('begins with the intro and the consent, and says nothing of them in the answer', async () => {
    const tag = add({ intro: true, consent }, { intro: 'Three questions.' });
    await appears(tag, '[part=told].intro');
    equal(textOf(tag, '[part=intro]'), 'Three questions.');
    equal(one(tag, '[part=legend]'), null);
    equal(document.activeElement, document.body);
    press(tag, '[part=next]');
    await waitUntil(() => focused(tag) === 'Before you begin');
    press(tag, '[part=next]');
    await appears(tag, '[part=error]');
    equal(tag.shadowRoot?.activeElement?.getAttribute('aria-invalid'), 'true');
    equal(one(tag, '[part=legend]'), null);
    equal((await tag.submit()).ok, false);
    press(tag, '[part~=consent] input');
    await waitUntil(() => one(tag, '[part=error]') === null);
    press(tag, '[part=next]');
    const pulse = await page.shown(tag);
    await waitUntil(() => focused(tag) === 'How likely are you to come again?');
    await pulse.back();
    await appears(tag, '[part=told].consent');
    press(tag, '[part=next]');
    await pulse.choose('9');
    await pulse.next();
    await pulse.question('Anything else?');
    await pulse.next();
    await pulse.says('Sent. Thank you.');
    ok(!JSON.stringify(delivered[0]).includes('onsent'));
    deepEqual(page.exceptions, []);
  });

  it('lets go on without a consent that is optional', async () => {
    const tag = add({ consent: { ...consent, optional: true } });
    await appears(tag, '[part=told].consent');
    press(tag, '[part=next]');
    deepEqual((await page.shown(tag)).legends, ['How likely are you to come again?']);
  });

  it('goes back to the consent where there is no intro', async () => {
    const tag = add({ intro: false, consent });
    await appears(tag, '[part=told].consent');
    press(tag, '[part~=consent] input');
    press(tag, '[part=next]');
    await (await page.shown(tag)).back();
    await appears(tag, '[part=told].consent');
  });

  it('asks for the consent again after a reset', async () => {
    const tag = add({ consent });
    await appears(tag, '[part=told].consent');
    press(tag, '[part~=consent] input');
    press(tag, '[part=next]');
    await page.shown(tag);
    tag.reset();
    await appears(tag, '[part=told].consent');
    equal((one(tag, '[part~=consent] input') as HTMLInputElement).checked, false);
  });

  it('shows nothing of a pulse whose paging is wrong', async () => {
    const tag = add({ consent: { text: 'We count.' } });
    await waitUntil(() => page.errorCodes.length > 0);
    equal(one(tag, '[part=told]'), null);
  });

  const answer = async (pulse: PulseHarness): Promise<void> => {
    await pulse.choose('9');
    await pulse.next();
    await pulse.question('Anything else?');
    await pulse.next();
  };

  it('shows all answers in words before they are sent', async () => {
    const tag = add({ review: true });
    await answer(await page.shown(tag));
    await waitUntil(() => focused(tag) === 'Check your answers');
    deepEqual(
      [...(tag.shadowRoot?.querySelectorAll('dt, dd') ?? [])].map(each => each.textContent.trim()),
      ['How likely are you to come again?', '9 / 10', 'Anything else?', 'No answer'],
    );
    equal(delivered.length, 0);
    press(tag, '[part=submit]');
    await waitUntil(() => delivered.length === 1);
    deepEqual(delivered[0]?.['answers'], { score: 9 });
  });

  it('goes from the review to a page and back, by way of what the new answer asks', async () => {
    const tag = add({ review: true });
    const pulse = await page.shown(tag);
    await answer(pulse);
    await appears(tag, '[part=change]');
    press(tag, '[part=change]');
    await waitUntil(() => focused(tag) === 'How likely are you to come again?');
    await pulse.choose('2');
    await pulse.next();
    await pulse.question('What should change?');
    await pulse.choose('The queue');
    await pulse.next();
    await waitUntil(() => focused(tag) === 'Check your answers');
    const lines = [...(tag.shadowRoot?.querySelectorAll('dd') ?? [])].map(each => each.textContent.trim());
    deepEqual(lines, ['2 / 10', 'The queue', 'No answer']);
    press(tag, '[part=back]');
    await pulse.question('Anything else?');
    await pulse.next();
    await appears(tag, '[part=submit]');
    press(tag, '[part=submit]');
    await pulse.says('Sent. Thank you.');
    deepEqual(delivered[0]?.['answers'], { score: 2, why: 'load' });
    equal(delivered[0]?.['complete'], true);
  });

  it('does not show the review while something needed is missing', async () => {
    const [score, , more] = lunch.questions;
    const tag = add({ review: true }, { questions: [score, { ...more, required: true }] });
    const pulse = await page.shown(tag);
    await answer(pulse);
    await waitUntil(() => pulse.errors.length === 1);
    await pulse.type('The soup');
    await pulse.next();
    await appears(tag, '[part=review]');
  });

  it('shows everything on one page', async () => {
    const pulse = await page.shown(add({ layout: 'page' }));
    await waitUntil(() => pulse.legends.length === 2);
    await pulse.choose('2');
    await pulse.question('What should change?');
    await pulse.next();
    await pulse.says('Sent. Thank you.');
    deepEqual(delivered[0]?.['skipped'], { why: 'blank', more: 'blank' });
  });

  it('counts the pages as steps', async () => {
    const tag = add({ progress: 'steps' });
    const pulse = await page.shown(tag);
    const current = (): string => textOf(tag, 'ol [aria-current=step]');
    equal(current(), '1');
    equal(one(tag, 'ol')?.getAttribute('aria-label'), '1 of 2');
    await pulse.choose('2');
    await waitUntil(() => tag.shadowRoot?.querySelectorAll('ol li').length === 3);
    await pulse.next();
    await waitUntil(() => current() === '2');
    equal(tag.shadowRoot?.querySelectorAll('[aria-current]').length, 1);
  });

  it('says about how long the rest takes, and no more than it knows', async () => {
    const tag = add({ progress: 'time' });
    const pulse = await page.shown(tag);
    await reads(tag, '[part=progress]', 'About 40 seconds left');
    await pulse.choose('2');
    await pulse.next();
    await pulse.question('What should change?');
    await reads(tag, '[part=progress]', 'About 40 seconds left');
    await pulse.next();
    await reads(tag, '[part=progress]', 'About 30 seconds left');
  });

  it('shows no way where none is wanted', async () => {
    const tag = add({ progress: 'none' });
    await page.shown(tag);
    equal(one(tag, '[part=progress]'), null);
  });

  it('moves the focus once to what comes next, and says nothing besides', async () => {
    const tag = add({ progress: 'steps', review: true });
    const pulse = await page.shown(tag);
    await pulse.choose('9');
    const heard: string[] = [];
    tag.shadowRoot?.addEventListener('focusin', ({ target }) => heard.push((target as HTMLElement).textContent.trim()));
    await pulse.next();
    await pulse.question('Anything else?');
    await waitUntil(() => heard.length > 0);
    await pulse.next();
    await waitUntil(() => focused(tag) === 'Check your answers');
    deepEqual(heard, ['Anything else?', 'Check your answers']);
    equal(pulse.status, '');
  });

  it('speaks German and Arabic', async () => {
    for (const [language, title] of [
      ['de', 'Ihre Antworten auf einen Blick'],
      ['ar', 'راجع إجاباتك'],
    ]) {
      const tag = add({ review: true }, { language, questions: [lunch.questions[2]] });
      const pulse = await page.shown(tag);
      await pulse.next();
      await reads(tag, '[part=heading]', title!);
      tag.remove();
    }
  });
});
