// Fetched before the first test waits for a question.
import '../../../src/delivery.js';
import '../../../src/view/carry-answers.js';
import '../../../src/view/engine.js';
import '../../../src/view/foreign-definition.js';
import type { PulseElement } from '../../../src/index.js';
import { pagePerson } from '../../../src/page-person.js';
import type { PulseHarness } from '../../../src/testing/pulse-harness.js';
import { deepEqual, equal, waitUntil } from '../assert.js';
import { delivered, jsonChild, PulsePage, transport } from './page.js';

const score = { id: 'score', type: 'nps', title: 'Again?' };
const why = (...labels: readonly string[]): object => ({
  id: 'why',
  type: 'choice',
  title: 'Why?',
  options: labels.map(label => ({ value: label.toLowerCase(), label })),
});
const more = { id: 'more', type: 'text', title: 'More?' };
const lunch = (...questions: readonly object[]): Record<string, unknown> => ({
  format: 'ics-pulse/1',
  id: 'lunch',
  title: 'Lunch',
  questions,
});
const unfit = 'Your earlier answer no longer fits: “Food”. Please answer again.';

describe('a definition that changes while somebody answers', () => {
  let page: PulsePage;
  let tag: PulseElement;
  let pulse: PulseHarness;
  beforeEach(() => {
    page = new PulsePage();
  });
  afterEach(async () => {
    page.close();
    await (await pagePerson().records()).delete('u:lunch');
  });

  const all = <E extends HTMLElement>(selector: string): E[] => [
    ...(tag.shadowRoot?.querySelectorAll<E>(selector) ?? []),
  ];
  const chosen = (): string[] => all('label:has(:checked)').map(each => each.textContent.trim());
  const active = (): Element | null | undefined => tag.shadowRoot?.activeElement;
  const view = (): HTMLElement | undefined => all('ics-pulse-view')[0];

  /** The other definition is on screen, and the questions of this page. */
  const change = async (definition: Record<string, unknown>, ...legends: readonly string[]): Promise<void> => {
    const before = view();
    tag.definition = definition;
    await waitUntil(() => view() !== before && pulse.legends.join() === legends.join());
  };

  /** Recommends with 9, and says "Food". */
  const begin = async (changes: object = {}): Promise<void> => {
    tag = page.add({ transport });
    tag.definition = { ...lunch(score, why('Queue', 'Food'), more), ...changes };
    pulse = await page.shown(tag);
    await pulse.choose('9');
    await pulse.next();
    await pulse.question('Why?');
    await pulse.choose('Food');
  };

  const finish = async (): Promise<Record<string, unknown> | undefined> => {
    await pulse.next();
    await pulse.question('More?');
    await pulse.next();
    await waitUntil(() => delivered.length === 1);
    return delivered[0];
  };

  it('keeps the page, the answers that still fit, and the focus', async () => {
    await begin();
    all('input')[1]!.focus();
    await change({ ...lunch(score, why('Queue', 'Food', 'Light'), more) }, 'Why?');
    deepEqual(chosen(), ['Food']);
    await waitUntil(() => (active() as HTMLInputElement | null)?.value === 'food');
    deepEqual(pulse.errors, []);
    deepEqual((await finish())?.['answers'], { score: 9, why: 'food' });
    deepEqual(page.exceptions, []);
  });

  it('asks again for what no longer fits, in its words, with the focus at the same question', async () => {
    await begin();
    all('input')[1]!.focus();
    await change(lunch(score, why('Queue', 'Light'), more), 'Why?');
    deepEqual(chosen(), []);
    await waitUntil(() => pulse.errors.join() === unfit);
    await waitUntil(() => active()?.textContent.trim() === 'Why?');
    await pulse.choose('Light');
    await waitUntil(() => pulse.errors.length === 0);
    deepEqual((await finish())?.['answers'], { score: 9, why: 'light' });
  });

  it('goes back to an earlier question whose answer no longer fits', async () => {
    await begin();
    await pulse.next();
    await pulse.question('More?');
    await pulse.type('The soup');
    all('textarea')[0]!.focus();
    await change(lunch(score, why('Queue', 'Light'), more), 'Why?');
    await waitUntil(() => pulse.errors.join() === unfit);
    await waitUntil(() => active()?.textContent.trim() === 'Why?');
    await pulse.choose('Queue');
    deepEqual((await finish())?.['answers'], { score: 9, why: 'queue', more: 'The soup' });
  });

  it('stays where somebody writes, with the caret, though a question came before it', async () => {
    await begin();
    await pulse.next();
    await pulse.question('More?');
    await pulse.type('The soup');
    const field = all<HTMLTextAreaElement>('textarea')[0]!;
    field.focus();
    field.setSelectionRange(4, 4);
    const extra = { id: 'extra', type: 'nps', title: 'Extra?' };
    await change(lunch(score, extra, why('Queue', 'Food'), { ...more, title: 'Anything more?' }), 'Anything more?');
    await waitUntil(() => (active() as HTMLTextAreaElement | null)?.value === 'The soup');
    equal((active() as HTMLTextAreaElement).selectionStart, 4);
    await pulse.next();
    await waitUntil(() => delivered.length === 1);
    deepEqual(delivered[0]?.['answers'], { score: 9, why: 'food', more: 'The soup' });
    deepEqual(delivered[0]?.['skipped'], {});
  });

  it('does not take the focus from another place of the page', async () => {
    await begin();
    all('input')[1]!.focus();
    const button = document.createElement('button');
    page.place.append(button);
    button.focus();
    await change(lunch(score, why('Queue', 'Light'), more), 'Why?');
    await waitUntil(() => pulse.errors.length === 1);
    equal(document.activeElement, button);
  });

  it('has the answer to a question that went away and came back', async () => {
    await begin();
    await change(lunch(score, more), 'More?');
    await change(lunch(score, why('Queue', 'Food'), more), 'More?');
    await pulse.back();
    await pulse.question('Why?');
    deepEqual(chosen(), ['Food']);
  });

  it('keeps the answers while the definition is wrong', async () => {
    await begin();
    for (const wrong of [{ format: 'nonsense' }, lunch(score, why('Queue', 'Queue'), more)]) {
      const errors = page.errorCodes.length;
      tag.definition = wrong;
      await waitUntil(() => page.errorCodes.length > errors);
    }
    tag.definition = lunch(score, why('Queue', 'Food'), more);
    await waitUntil(() => pulse.legends.join() === 'Why?');
    deepEqual(chosen(), ['Food']);
  });

  it('may be the text of the JSON child', async () => {
    const script = jsonChild(lunch(score, why('Queue', 'Food'), more));
    tag = page.add({ transport }, script);
    pulse = await page.shown(tag);
    await pulse.choose('7');
    const before = view();
    script.textContent = JSON.stringify(lunch({ ...score, title: 'Will you come again?' }, more));
    await waitUntil(() => view() !== before && pulse.legends.join() === 'Will you come again?');
    await waitUntil(() => chosen().join() === '7');
    tag.replaceChildren(jsonChild(lunch({ ...score, title: 'Once more?' }, more)));
    await waitUntil(() => pulse.legends.join() === 'Once more?');
    await waitUntil(() => chosen().join() === '7');
  });

  it('may be the text of an attribute', async () => {
    const written = (title: string): string => JSON.stringify(lunch({ ...score, title }, more));
    tag = page.add({ transport, definition: written('Again?') });
    pulse = await page.shown(tag);
    await pulse.choose('7');
    tag.setAttribute('definition', written('Once more?'));
    await waitUntil(() => pulse.legends.join() === 'Once more?');
    await waitUntil(() => chosen().join() === '7');
  });

  it('gives another pulse nothing', async () => {
    await begin();
    await change({ ...lunch(score, why('Queue', 'Food'), more), id: 'dinner' }, 'Again?');
    await pulse.choose('3');
    await waitUntil(() => chosen().join() === '3');
  });

  it('gives nothing to somebody else who looks at it again', async () => {
    await begin();
    const before = view();
    tag.retry();
    await waitUntil(() => view() !== before && pulse.legends.join() === 'Again?');
    deepEqual(chosen(), []);
  });

  it('keeps a pulse on screen that an invitation brought', async () => {
    const changes = { invitation: { display: 'popover', repeat: 'always' } };
    await begin(changes);
    await change({ ...lunch(score, why('Queue', 'Light'), more), ...changes }, 'Why?');
    await waitUntil(() => pulse.errors.join() === unfit);
    equal(tag.open, true);
  });

  it('and a draft is kept', async () => {
    const changes = { privacy: { mode: 'identified' }, draft: { for: 'P7D' } };
    await begin(changes);
    await change({ ...lunch(score, why('Queue', 'Light'), more), ...changes }, 'Why?');
    await waitUntil(() => pulse.errors.join() === unfit);
    equal(all('[part=draft]').length, 0);
    await pulse.choose('Light');
    dispatchEvent(new Event('pagehide'));
    const kept = async (): Promise<unknown> => (await pagePerson().records()).get('u:lunch');
    await waitUntil(async () => /"light".*/.test(JSON.stringify(await kept()) ?? ''));
    equal(JSON.stringify(await kept()).includes('"value":9'), true);
  });
});
