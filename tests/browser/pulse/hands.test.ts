// Fetched before the first test waits for a question.
import '../../../src/delivery.js';
import '../../../src/view/engine.js';
import '../../../src/view/foreign-definition.js';
import '../../../src/view/paging/paging.js';
import type { PulseElement } from '../../../src/index.js';
import type { PulseHarness } from '../../../src/testing/pulse-harness.js';
import { deepEqual, equal, waitUntil } from '../assert.js';
import { click, emulateMedia, press, pressChord, type } from '../commands.js';
import { delivered, jsonChild, PulsePage, transport } from './page.js';

const options = [
  { value: 'queue', label: 'The queue' },
  { value: 'food', label: 'The food' },
  { value: 'other', label: 'Something else', other: true },
];
const questions = [
  { id: 'score', type: 'nps', title: 'Again?' },
  { id: 'why', type: 'choice', title: 'Why?', options },
  { id: 'more', type: 'text', title: 'More?' },
  { id: 'mood', type: 'scale', scale: 'mood5', title: 'Mood?' },
];

describe('hands', () => {
  let page: PulsePage;
  beforeEach(() => {
    page = new PulsePage();
  });
  afterEach(() => page.close());

  let tag: PulseElement;
  let pulse: PulseHarness;
  const show = async (paging: object, changes: object = {}): Promise<void> => {
    const definition = { format: 'ics-pulse/1', id: 'lunch', title: 'Lunch', questions, ...changes, paging };
    tag = page.add({ transport }, jsonChild(definition));
    pulse = await page.shown(tag);
    // A card that was never painted takes no click.
    for (const _ of [1, 2]) await new Promise(requestAnimationFrame);
  };
  const all = <E extends HTMLElement>(selector: string): E[] => [
    ...(tag.shadowRoot?.querySelectorAll<E>(selector) ?? []),
  ];
  const chosen = (): string[] => all('label:has(:checked)').map(each => each.textContent.trim());
  const chooses = (label: string): Promise<unknown> => waitUntil(() => chosen().join() === label);
  const focusLegend = (): void => all('[part=legend]')[0]!.focus();
  const label = (text: string): HTMLElement => all('label').find(each => each.textContent.trim() === text)!;

  describe('on the keys', () => {
    it('choose by digits and go on by Enter', async () => {
      await show({ shortcuts: true });
      focusLegend();
      await press('7');
      await chooses('7');
      await press('1');
      await chooses('1');
      await press('0');
      await chooses('10');
      focusLegend();
      await press('Enter');
      await pulse.question('Why?');
      await press('2');
      await chooses('The food');
    });

    it('write in a field, and never send', async () => {
      await show({ shortcuts: true }, { questions: [questions[0], questions[2]] });
      focusLegend();
      await press('Enter');
      await pulse.question('More?');
      const field = all<HTMLTextAreaElement>('textarea')[0]!;
      field.focus();
      await type('1');
      await waitUntil(() => field.value === '1');
      await waitUntil(() => page.events.some(({ type: name }) => name === 'ics-answered'));
      focusLegend();
      await press('Enter');
      await press('Tab');
      deepEqual(pulse.legends, ['More?']);
      equal(delivered.length, 0);
      equal(page.events.filter(({ type: name }) => name === 'ics-submit').length, 0);
    });

    it('speak to the question that has the focus', async () => {
      await show({ shortcuts: true, layout: 'page' });
      all('[part=legend]')[3]!.focus();
      await press('4');
      await chooses('Good');
      all('[part=privacy]')[0]!.focus();
      await press('1');
      all('[part=submit]')[0]!.focus();
      await press('2');
      deepEqual(chosen(), ['Good']);
    });

    it('leave what is pressed with Control to the browser', async () => {
      await show({ shortcuts: true });
      focusLegend();
      await pressChord('Control', '5');
      await press('3');
      await chooses('3');
      deepEqual(
        page.events.filter(({ type: name }) => name === 'ics-answered').map(({ question }) => question),
        ['score'],
      );
    });

    it('are off where nobody asked for them, and once somebody switched them off', async () => {
      await show({ progress: 'steps' });
      equal(all('[part=shortcuts]').length, 0);
      focusLegend();
      await press('5');
      await press('Enter');
      deepEqual([chosen(), pulse.legends], [[], ['Again?']]);
      page.place.replaceChildren();
      await show({ shortcuts: true });
      const button = all<HTMLButtonElement>('[part=shortcuts] button')[0]!;
      button.focus();
      equal(tag.shadowRoot?.activeElement, button);
      button.click();
      await waitUntil(() => button.textContent.trim() === 'Switch keys on');
      focusLegend();
      await press('5');
      await press('Enter');
      deepEqual([chosen(), pulse.legends], [[], ['Again?']]);
      button.click();
      await waitUntil(() => button.textContent.trim() === 'Switch keys off');
      focusLegend();
      await press('5');
      await chooses('5');
    });
  });

  describe('on a pulse that goes on by itself', () => {
    it('go on after a click, and can go back', async () => {
      await show({ autoAdvance: true });
      await click(label('8'));
      await pulse.question('Why?');
      await pulse.back();
      await pulse.question('Again?');
      deepEqual(chosen(), ['8']);
    });

    it('go on after a digit', async () => {
      await show({ autoAdvance: true, shortcuts: true });
      focusLegend();
      await press('8');
      await pulse.question('Why?');
    });

    /** Were the first to go on, it would have done so before another that somebody answers after it. */
    const untilAnotherWentOn = async (): Promise<void> => {
      const definition = { format: 'ics-pulse/1', id: 'later', title: 'Later', questions };
      const later = page.add({ transport }, jsonChild({ ...definition, paging: { autoAdvance: true } }));
      const shown = await page.shown(later);
      for (const _ of [1, 2]) await new Promise(requestAnimationFrame);
      await click(later.shadowRoot!.querySelector('[part=option]')!);
      await shown.question('Why?');
      later.remove();
    };

    const staysUntilClicked = async (text: string, next: string): Promise<void> => {
      const before = pulse.legends;
      await untilAnotherWentOn();
      deepEqual(pulse.legends, before);
      await click(label(text));
      await pulse.question(next);
    };

    it('stay with arrow keys', async () => {
      await show({ autoAdvance: true });
      all('input')[3]!.focus();
      await press('ArrowRight');
      await chooses('4');
      await staysUntilClicked('9', 'Why?');
    });

    it('stay where words can be added', async () => {
      await show({ autoAdvance: true }, { questions: questions.slice(1) });
      await click(label('Something else'));
      await waitUntil(() => all('[part~=other]').length === 1);
      await staysUntilClicked('The food', 'More?');
    });

    it('stay on the last page, and send nothing', async () => {
      await show({ autoAdvance: true }, { questions: [questions[0]] });
      await click(label('9'));
      await chooses('9');
      await untilAnotherWentOn();
      equal(page.events.filter(({ type: name }) => name === 'ics-submit').length, 0);
      deepEqual(pulse.legends, ['Again?']);
    });

    it('stay for somebody who asked for less motion, and are not told otherwise', async function () {
      const isEmulated = await emulateMedia({ 'prefers-reduced-motion': 'reduce' });
      if (!isEmulated) return this.skip();
      try {
        await show({ autoAdvance: true });
        equal(all('[part=help]').length, 0);
        await click(label('9'));
        await chooses('9');
        await emulateMedia({});
        await untilAnotherWentOn();
        deepEqual(pulse.legends, ['Again?']);
      } finally {
        await emulateMedia({});
      }
    });

    it('are told so before', async () => {
      await show({ autoAdvance: true });
      equal(all('[part=help]')[0]?.textContent.trim().startsWith('The next question comes by itself'), true);
    });
  });
});
