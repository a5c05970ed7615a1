// Fetched before the first test waits for a question.
import '../../../src/delivery.js';
import '../../../src/view/engine.js';
import '../../../src/view/foreign-definition.js';
import '../../../src/view/paper/print-pulse.js';
import { deepEqual, equal, ok, waitUntil } from '../assert.js';
import { emulateMedia } from '../commands.js';
import type { PulseElement } from '../../../src/index.js';
import { jsonChild, PulsePage, transport } from './page.js';

const options = Array.from({ length: 40 }, (_, place) => ({ value: `o${place}`, label: `Option ${place}` }));
const form = {
  format: 'ics-pulse/1',
  id: 'form',
  title: 'A form',
  intro: 'Please be frank.',
  questions: [
    { id: 'score', type: 'nps', title: 'How likely?', preferNotToSay: true },
    { id: 'why', type: 'text', title: 'Why?', showIf: { question: 'score', is: 'at-most', value: 6 } },
    { id: 'which', type: 'multi-choice', title: 'Which?', options },
    { id: 'mood', type: 'scale', scale: 'mood5', title: 'Mood?' },
    { id: 'rows', type: 'matrix', title: 'Rows?', scale: 'agree5', rows: [{ id: 'it', label: 'IT' }] },
    { id: 'rank', type: 'ranking', title: 'Rank?', options: options.slice(0, 2) },
    {
      id: 'about',
      type: 'group',
      forEach: 'which',
      title: 'About',
      questions: [{ id: 'g', type: 'nps', title: '{dept}?' }],
    },
  ],
};

describe('on paper', () => {
  let page: PulsePage;
  let tag: PulseElement;
  beforeEach(() => {
    page = new PulsePage();
  });
  afterEach(async () => {
    dispatchEvent(new Event('afterprint'));
    await emulateMedia({});
    page.close();
  });

  const sheet = (): HTMLElement | null => tag.shadowRoot?.querySelector<HTMLElement>('.printed') ?? null;
  const add = async (attributes: Record<string, string> = {}, changes: object = {}) => {
    tag = page.add({ transport, printable: '', ...attributes }, jsonChild({ ...form, ...changes }));
    return page.shown(tag);
  };
  const print = async (): Promise<HTMLElement> => {
    await waitUntil(() => {
      dispatchEvent(new Event('beforeprint'));
      return sheet() !== null;
    });
    return sheet()!;
  };
  const texts = (selector: string): string[] =>
    [...sheet()!.querySelectorAll(selector)].map(each => each.textContent.replace(/\s+/g, ' ').trim());
  const section = (title: string): Element =>
    [...sheet()!.querySelectorAll('section')].find(each => each.querySelector('h3')!.textContent.trim() === title)!;
  const isShown = (element: Element): boolean => element.getClientRects().length > 0;

  it('stand all questions that may be asked, in order, with all that can be ticked and room to write', async () => {
    await add();
    await print();
    deepEqual(texts('h3'), ['How likely?', 'Why?', 'Which?', 'Mood?', 'Rows?', 'Rank?', '__________?']);
    equal(section('How likely?').querySelectorAll('li').length, 12);
    deepEqual(
      [...section('How likely?').querySelectorAll('.ends span')].map(each => each.textContent),
      ['Not at all likely', 'Extremely likely'],
    );
    equal(section('Which?').querySelectorAll('li').length, 40);
    equal(section('Mood?').querySelectorAll('li').length, 5);
    equal(section('Rows?').querySelectorAll('tbody td').length, 5);
    equal(section('Rank?').querySelectorAll('.blank').length, 2);
    equal(section('Why?').querySelectorAll('.line').length, 5);
    deepEqual(texts('.on'), []);
    deepEqual(texts('[lang=en].note'), ['Only asked after certain answers.', 'Only asked after certain answers.']);
    equal(sheet()!.querySelectorAll('button, input, textarea').length, 0);
    deepEqual(page.exceptions, []);
  });

  it('is ticked what was answered, whole texts too, and rounds for what was chosen', async () => {
    const pulse = await add();
    await pulse.choose('3');
    await pulse.next();
    await pulse.question('Why?');
    const story = 'A long story. '.repeat(100).trim();
    await pulse.type(story);
    await pulse.next();
    await pulse.question('Which?');
    await pulse.choose('Option 2');
    await pulse.choose('Option 7');
    await print();
    equal(section('How likely?').querySelectorAll('.on').length, 1);
    equal(section('How likely?').querySelector('li:has(.on)')!.textContent.trim(), '3');
    equal(section('Why?').querySelector('.line')!.textContent, story);
    equal(section('Which?').querySelectorAll('path + path').length, 2);
    deepEqual(texts('h3').slice(-2), ['Option 2?', 'Option 7?']);
  });

  it('goes again after printing, with its answers where they were', async () => {
    const pulse = await add();
    await pulse.choose('3');
    await print();
    dispatchEvent(new Event('afterprint'));
    equal(sheet(), null);
    equal(tag.shadowRoot!.querySelector('label:has(:checked)')!.textContent.trim(), '3');
  });

  it('has what is consented to', async () => {
    const paging = { consent: { text: 'We count.', label: 'You may count' } };
    tag = page.add({ transport, printable: '' }, jsonChild({ ...form, paging }));
    await print();
    equal(texts('h3')[0], 'We count.');
    ok(texts('li').includes('You may count'));
  });

  it('prints the thanks, and not the answers, once they are sent', async () => {
    const pulse = await add({}, { questions: [form.questions[0]] });
    await print();
    dispatchEvent(new Event('afterprint'));
    await pulse.next();
    await pulse.says('Sent. Thank you.');
    dispatchEvent(new Event('beforeprint'));
    equal(sheet(), null);
  });

  it('changes nothing for a pulse that is not printable', async () => {
    tag = page.add({ transport }, jsonChild(form));
    const second = page.add({ transport, printable: 'false' }, jsonChild(form));
    await Promise.all([page.shown(tag), page.shown(second)]);
    const printable = page.add({ transport, printable: '' }, jsonChild(form));
    await page.shown(printable);
    await waitUntil(() => {
      dispatchEvent(new Event('beforeprint'));
      return printable.shadowRoot!.querySelector('.printed') !== null;
    });
    equal(sheet(), null);
    equal(second.shadowRoot!.querySelector('.printed'), null);
  });

  for (const display of ['inline', 'popover', 'dialog', 'side-tab', 'banner'])
    it(`stands in place of what is on screen: ${display}`, async function () {
      tag = page.add({ transport, printable: '', display, open: '' }, jsonChild({ ...form, id: `f-${display}` }));
      await page.shown(tag);
      const card = tag.shadowRoot!.querySelector('[part=card]')!;
      const wasShown = isShown(card);
      await print();
      deepEqual([isShown(card), isShown(sheet()!)], [wasShown, false]);
      if (!(await emulateMedia({ media: 'print' }))) return this.skip();
      await waitUntil(() => matchMedia('print').matches);
      ok(isShown(sheet()!) && !isShown(card), 'the sheet alone is printed');
      equal(getComputedStyle(sheet()!).color, 'rgb(0, 0, 0)');
      ok(sheet()!.scrollWidth <= sheet()!.clientWidth, 'nothing is cut');
    });
});
