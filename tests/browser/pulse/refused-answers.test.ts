import { deepEqual, equal, waitUntil } from '../assert.js';
import { delivered, jsonChild, PulsePage, transport } from './page.js';

const reach = {
  format: 'ics-pulse/1',
  id: 'reach',
  title: 'Reach',
  context: ['team'],
  privacy: { mode: 'identified' },
  questions: [
    { id: 'score', type: 'nps', title: 'How **good** was it?', required: true },
    {
      id: 'mail',
      type: 'text',
      length: 'short',
      format: 'email',
      title: 'Your mail',
      messages: { 'not-an-email': 'That is no mail of {team|ours}.' },
    },
    { id: 'site', type: 'text', length: 'short', format: 'url', title: 'Your [page](https://example.com/)' },
    { id: 'day', type: 'date', title: 'Which day?', minimum: '2026-11-02' },
    { id: 'more', type: 'text', title: 'Anything else?' },
  ],
  pages: [['score', 'mail', 'site', 'day'], ['more']],
  checks: [{ id: 'one', of: ['mail', 'site'], atLeast: 1, message: 'Give one of both, please.' }],
};

const { pages: _pages, checks: _checks, ...single } = reach;

describe('answers that are refused', () => {
  let page: PulsePage;
  beforeEach(() => {
    page = new PulsePage();
  });
  afterEach(() => page.close());

  const root = (): ShadowRoot => page.place.querySelector('ics-pulse')!.shadowRoot!;
  const summary = (): HTMLElement | null => root().querySelector('[part=errors]');
  const links = (): HTMLAnchorElement[] => [...(summary()?.querySelectorAll('a') ?? [])];
  const lines = (): string[] => links().map(link => link.textContent.trim());

  const focused = (): Element | null => root().activeElement;
  const leave = (): void => (focused() as HTMLElement | null)?.blur();
  /** Until then what was begun is not at its end. */
  const brought = (): Promise<unknown> => waitUntil(() => summary() !== null && focused() === summary());

  /** What judges answers may still be on its way: waits for that, then goes on as a person would, and until that has been answered. */
  const tryToGoOn = async (refused: number): Promise<void> => {
    const tag = page.place.querySelector('ics-pulse')!;
    await waitUntil(async () => {
      leave();
      if (await tag.reportValidity()) return false;
      await brought();
      return links().length === refused;
    });
    leave();
    root().querySelector<HTMLElement>('[part=next], [part=submit]')!.click();
    await brought();
  };

  it('are listed above a page of several questions, which has the focus', async () => {
    const pulse = await page.shown(page.add({ transport }, jsonChild(reach)));
    await pulse.type('kim', 'Your mail');
    equal(pulse.errors.length, 0, 'nothing is said while somebody types for the first time');
    await tryToGoOn(2);
    deepEqual(lines(), [
      'How good was it?: Please answer this question, or leave the page as it is.',
      'Your mail: That is no mail of ours.',
    ]);
    equal(summary()!.querySelector('p')!.textContent, 'Error: please look at these answers again');
    equal(summary()!.parentElement!.firstElementChild, summary(), 'it comes first');
  });

  it('are led to by links, which leave the address alone', async () => {
    const pulse = await page.shown(page.add({ transport }, jsonChild(reach)));
    await pulse.type('kim', 'Your mail');
    await tryToGoOn(2);
    const address = location.href;
    links()[1]!.click();
    equal((focused() as HTMLInputElement).value, 'kim');
    links()[0]!.click();
    equal((focused() as HTMLInputElement).type, 'radio');
    equal(location.href, address);
  });

  it('are let go of as soon as they are right, and not before', async () => {
    const pulse = await page.shown(page.add({ transport }, jsonChild(reach)));
    await pulse.type('kim', 'Your mail');
    await tryToGoOn(2);
    await pulse.type('kim@', 'Your mail');
    await pulse.type('x', 'Your page');
    await pulse.choose('9');
    await waitUntil(() => links().length === 1);
    deepEqual(lines(), ['Your mail: That is no mail of ours.']);
    await pulse.type('kim@example.com', 'Your mail');
    await waitUntil(() => !summary());
    deepEqual(pulse.errors, [], 'the page was not tried with the other text yet');
    await tryToGoOn(1);
    deepEqual(lines(), ['Your page: Please write the address of a web page, such as https://example.com.']);
  });

  it('are held against each other, and against their limits', async () => {
    const pulse = await page.shown(page.add({ transport }, jsonChild(reach)));
    await pulse.choose('9');
    const day = root().querySelector<HTMLInputElement>('input[type=date]')!;
    day.value = '2026-11-01';
    day.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await tryToGoOn(2);
    deepEqual(lines(), [
      'Your mail: Give one of both, please.',
      'Which day?: Please choose November 2, 2026 or a later day.',
    ]);
    await pulse.type('example.com', 'Your page');
    await waitUntil(() => links().length === 1);
    day.value = '2026-11-02';
    day.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await waitUntil(() => !summary());
    await pulse.next();
    await pulse.question('Anything else?');
    await pulse.next();
    await pulse.says('Sent. Thank you.');
    deepEqual(delivered[0]!['answers'], { score: 9, site: 'example.com', day: '2026-11-02' });
  });

  it('have the focus themselves where a page asks one thing', async () => {
    const pulse = await page.shown(page.add({ transport }, jsonChild(single)));
    await pulse.next();
    await waitUntil(() => focused()?.matches('[part=legend]') ?? false);
    equal(pulse.errors.length, 1);
    equal(summary(), null);
  });

  it('are not sent where the host refuses the last of them', async () => {
    const tag = page.add({ transport }, jsonChild({ ...single, questions: single.questions.slice(-1) }));
    tag.validate = (_question, value) => (value === 'no' ? 'Not that.' : null);
    const pulse = await page.shown(tag);
    await pulse.type('no');
    await pulse.next();
    await waitUntil(() => pulse.errors.length > 0);
    deepEqual(pulse.errors, ['Not that.']);
    equal(delivered.length, 0);
    await pulse.type('yes');
    await waitUntil(() => pulse.errors.length === 0);
    await pulse.next();
    await pulse.says('Sent. Thank you.');
  });
});
