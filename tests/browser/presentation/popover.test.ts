import { describePresentationContract } from '../../contract/presentation-contract.js';
import { deepEqual, equal, ok, waitUntil } from '../assert.js';
import { click, press } from '../commands.js';
import { addToPage, openFrame, removeFrames } from './place-frame.js';

describePresentationContract({ display: 'popover', floats: true, isModal: false, comesSmall: false });

const button = (style: Readonly<Record<string, string>>): HTMLElement =>
  addToPage(document.createElement('button'), { position: 'absolute', width: '100px', height: '40px', ...style });

describe('a popover', () => {
  afterEach(removeFrames);

  for (const [position, along, down] of [
    ['top-start', 'start', 'start'],
    ['top', 'middle', 'start'],
    ['top-end', 'end', 'start'],
    ['bottom-start', 'start', 'end'],
    ['bottom', 'middle', 'end'],
    ['bottom-end', 'end', 'end'],
  ] as const)
    it(`stands at ${position}`, async () => {
      const { box } = await openFrame('popover', { position });
      const { left, right, top, bottom } = box.getBoundingClientRect();
      const { clientWidth, clientHeight } = document.documentElement;
      const place = (before: number, after: number): string =>
        Math.abs(before - after) < 1 ? 'middle' : before < after ? 'start' : 'end';
      equal(place(left, clientWidth - right), along);
      equal(place(top, clientHeight - bottom), down);
    });

  it('says the title as it is', async () => {
    const title = "What are $5, $$ or $& worth, and $'?";
    const placed = await openFrame('popover', { title });
    equal(placed.box.ariaLabel, `Feedback: ${title}`);
    await waitUntil(() => placed.status !== '', 'the sentence');
    equal(placed.status, `You can give feedback on this page: ${title}`);
  });

  it('speaks one language where it does not know that of the pulse', async () => {
    const { box, buttons } = await openFrame('popover', { language: 'sw' });
    equal(box.lang, 'en');
    ok(buttons.includes('Not now Asks again in 7 days'), buttons.join(', '));
  });

  for (const [name, style, side] of [
    ['below an element', { top: '10px', left: '300px' }, 'below'],
    ['above one at the bottom', { top: '500px', left: '300px' }, 'above'],
    ['below one at the left edge', { top: '10px', left: '0' }, 'below'],
    ['below one at the right edge', { top: '10px', right: '0' }, 'below'],
  ] as const)
    it(`stands ${name}, all of it on screen`, async () => {
      const anchor = button(style);
      const { box } = await openFrame('popover', { position: 'anchor', anchor });
      equal(box.dataset['stand'], 'anchor');
      const [frame, beside] = [box.getBoundingClientRect(), anchor.getBoundingClientRect()];
      const gap = side === 'below' ? frame.top - beside.bottom : beside.top - frame.bottom;
      ok(Math.abs(gap - 16) < 1, `a gap of ${gap}`);
      ok(frame.left >= 16 && frame.right <= document.documentElement.clientWidth - 15);
    });

  it('follows its element, and goes to the corner when that leaves the screen', async () => {
    addToPage(document.createElement('div'), { height: '300vh' });
    const anchor = button({ top: '100px', left: '300px' });
    const { box } = await openFrame('popover', { position: 'anchor', anchor });
    scrollTo(0, 60);
    await waitUntil(() => Math.abs(box.getBoundingClientRect().top - 96) < 1, 'the frame below its element');
    equal(box.dataset['stand'], 'anchor');
    scrollTo(0, 1000);
    await waitUntil(() => box.dataset['stand'] === 'bottom-end', 'the corner');
    await waitUntil(() => box.getBoundingClientRect().bottom < innerHeight - 15, 'all of it on screen');
    scrollTo(0, 0);
  });

  it('stands in the corner where its element is missing', async () => {
    const { box } = await openFrame('popover', { position: 'anchor' });
    equal(box.dataset['stand'], 'bottom-end');
  });

  it('can be closed while it is put aside', async () => {
    const placing = await openFrame('popover');
    await click(placing.button('minimize')!);
    deepEqual(placing.buttons, ['How is lunch?', 'Not now. Asks again in 7 days']);
    await click(placing.button('close')!);
    deepEqual(placing.reasons, ['not-now']);
  });

  it('leaves an Escape in a field for searching to the field', async () => {
    const placing = await openFrame('popover');
    const search = Object.assign(document.createElement('input'), { type: 'search', value: 'soup' });
    placing.card.append(search);
    search.focus();
    await press('Escape');
    ok(placing.isCardShown);
    search.value = '';
    await press('Escape');
    equal(placing.isCardShown, false);
    deepEqual(placing.reasons, []);
  });
});
