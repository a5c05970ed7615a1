import { equal, ok, waitUntil } from '../browser/assert.js';
import { emulateMedia, press } from '../browser/commands.js';
import { atPageSize } from '../browser/presentation/at-page-size.js';
import {
  addToPage,
  focusedField,
  openCard,
  openFrame,
  type ModeFacts,
  type PlacedFrame,
} from '../browser/presentation/place-frame.js';

const frames = async (count = 2): Promise<void> => {
  for (let n = 0; n < count; n++) await new Promise(resolve => requestAnimationFrame(resolve));
};

const covers = ({ box }: PlacedFrame, element: Element): boolean => {
  const [one, other] = [box.getBoundingClientRect(), element.getBoundingClientRect()];
  // One browser's rounding is not another's.
  const shared = (low: number, high: number): boolean => high - low > 0.5;
  return (
    shared(Math.max(one.left, other.left), Math.min(one.right, other.right)) &&
    shared(Math.max(one.top, other.top), Math.min(one.bottom, other.bottom))
  );
};

/** All of the page's focusable places, and half of the page that scrolls. */
const edges: readonly (readonly [name: string, style: Readonly<Record<string, string>>])[] = [
  ['at the bottom right', { right: '0', bottom: '0', width: '120px', height: '60px' }],
  ['at the bottom left', { left: '0', bottom: '0', width: '120px', height: '60px' }],
  ['over the bottom', { left: '0', right: '0', bottom: '0', height: '60px' }],
  ['over the top', { left: '0', right: '0', top: '0', height: '60px' }],
  ['over the right side', { right: '0', top: '0', bottom: '0', width: '80px' }],
];

const describeGivingWay = ({ display, comesSmall }: ModeFacts): void => {
  describe('what has the focus', () => {
    for (const [name, style] of edges) {
      it(`is not covered ${name} when it opens`, async () => {
        const field = focusedField(style);
        const placing = await openFrame(display);
        equal(document.activeElement, field);
        ok(placing.box.checkVisibility());
        ok(!covers(placing, field));
      });

      it(`is not covered ${name} when it comes there later`, async () => {
        const placing = await openFrame(display);
        const field = focusedField(style);
        equal(document.activeElement, field);
        ok(!covers(placing, field));
      });
    }

    it('is not covered when the page is scrolled', async () => {
      const tall = addToPage(document.createElement('div'), { height: '300vh' });
      const field = document.createElement('input');
      Object.assign(field.style, { position: 'absolute', top: '150vh', right: '20px' });
      tall.append(field);
      field.focus({ preventScroll: true });
      const placing = await openFrame(display);
      for (let y = 0; y < 2 * innerHeight; y += 150) {
        scrollTo(0, y);
        await frames();
        ok(!covers(placing, field), `at ${y}`);
      }
      scrollTo(0, 0);
    });

    if (!comesSmall) {
      it('has the card put aside where nothing is free, until it is', async () => {
        const placing = await openFrame(display);
        const field = focusedField({ inset: '0', width: '100%', height: '100%' });
        equal(placing.isCardShown, false);
        ok(placing.button('tab'));
        field.remove();
        focusedField();
        ok(placing.isCardShown);
      });

      it('is of no concern where it is a place to read from and not a control', async () => {
        const main = addToPage(document.createElement('main'), { position: 'fixed', inset: '0' });
        main.tabIndex = -1;
        main.focus();
        const placing = await openFrame(display);
        equal(document.activeElement, main);
        ok(placing.isCardShown);
      });
    }

    it('may be covered by a card that the person opened by hand', async () => {
      const placing = await openFrame(display);
      placing.button('minimize')?.click();
      placing.button('tab')!.click();
      focusedField({ inset: '0', width: '100%', height: '100%' });
      ok(placing.isCardShown);
    });
  });

  it('hides behind a modal dialog of the page, and comes back after it', async () => {
    const dialog = addToPage(document.createElement('dialog'));
    dialog.append(document.createElement('button'));
    const placing = await openFrame(display);
    dialog.showModal();
    equal(placing.box.checkVisibility(), false);
    dialog.close();
    await waitUntil(() => placing.box.checkVisibility(), 'the frame');
    dialog.append(placing.host);
    dialog.showModal();
    ok(placing.box.checkVisibility(), 'inside the dialog it can be used');
  });

  it('keeps clear of a software keyboard', async () => {
    const placing = await openFrame(display);
    ok(placing.box.getBoundingClientRect().bottom > innerHeight - 300, 'the keyboard would cover it');
    Object.defineProperty(visualViewport, 'height', { configurable: true, value: innerHeight - 300 });
    try {
      visualViewport!.dispatchEvent(new Event('resize'));
      ok(placing.box.getBoundingClientRect().bottom <= innerHeight - 300);
    } finally {
      Reflect.deleteProperty(visualViewport!, 'height');
    }
    visualViewport!.dispatchEvent(new Event('resize'));
  });
};

const describeEdges = ({ display, isModal }: ModeFacts): void => {
  for (const [width, height] of [
    [320, 480],
    [1280, 800],
    [640, 300],
  ] as const)
    it(`keeps its card 16 px from the edges of ${width} by ${height}, and can be scrolled`, async () => {
      await atPageSize({ width, height }, async () => {
        const placing = await openCard(display);
        placing.field.style.blockSize = '900px';
        const box = placing.box.getBoundingClientRect();
        ok(box.left >= 16 && box.top >= 16, `${box.left}, ${box.top}`);
        ok(box.right <= innerWidth - 16 && box.bottom <= innerHeight - 16, `${box.right}, ${box.bottom}`);
        ok(box.width <= (isModal ? 544 : 400) && box.width >= Math.min(400, innerWidth - 48));
        placing.button('not-now')!.scrollIntoView();
        const { bottom } = placing.button('not-now')!.getBoundingClientRect();
        ok(bottom <= box.bottom, 'every button can be reached');
        ok(document.documentElement.scrollWidth <= innerWidth, 'no sideways scroll');
        placing.presentation.close();
      });
    });

  it('is mirrored from right to left', async () => {
    const middlesOf = ({ box, root }: PlacedFrame): [frame: number, corner: number] => {
      const button = root.querySelector('button[part=minimize], .dialog > [part=close]')!;
      const middle = (element: Element): number => {
        const { left, right } = element.getBoundingClientRect();
        return Math.round((left + right) / 2);
      };
      return [middle(box), middle(button)];
    };
    const english = await openCard(display);
    const [frame, corner] = middlesOf(english);
    english.presentation.close();
    const arabic = await openCard(display, { language: 'ar' });
    const width = document.documentElement.clientWidth;
    const [mirroredFrame, mirroredCorner] = middlesOf(arabic);
    ok(Math.abs(width - mirroredFrame - frame) <= 1, `${frame}, ${mirroredFrame}`);
    ok(corner > frame && mirroredCorner < mirroredFrame);
  });

  it('has a border and no motion where the person asks for it', async function () {
    if (!(await emulateMedia({ 'forced-colors': 'active', 'prefers-reduced-motion': 'reduce' }))) return this.skip();
    const { box } = await openCard(display);
    const { borderTopStyle, borderTopWidth, transitionDuration } = getComputedStyle(box);
    await emulateMedia({ 'prefers-reduced-motion': 'no-preference' });
    const seconds = parseFloat(getComputedStyle(box).transitionDuration);
    await emulateMedia({});
    equal(`${borderTopStyle} ${borderTopWidth} ${transitionDuration}`, 'solid 1px 0s');
    ok(seconds >= 0.12 && seconds <= 0.16);
  });
};

/** Sum of the layout shifts that a piece of work causes; null where the browser does not tell. */
const shiftsDuring = async (work: () => Promise<void>): Promise<number | null> => {
  if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return null;
  let sum = 0;
  const add = (entries: PerformanceEntryList): void =>
    entries.forEach(entry => (sum += (entry as PerformanceEntry & { readonly value: number }).value));
  const observer = new PerformanceObserver(list => add(list.getEntries()));
  observer.observe({ type: 'layout-shift' });
  await work();
  await frames(3);
  add(observer.takeRecords());
  observer.disconnect();
  return sum;
};

/** Where frames stand; a part of the contract of the modes. */
export const describePlaces = (facts: ModeFacts): void => {
  const { display, floats, isModal } = facts;
  if (floats) describeEdges(facts);
  if (floats && !isModal) describeGivingWay(facts);

  it('shifts nothing on the page', async function () {
    const text = addToPage(document.createElement('p'));
    text.textContent = 'The canteen moves to the ground floor. '.repeat(20);
    const control = await shiftsDuring(async () => {
      await frames(3);
      text.style.marginBlockStart = '80px';
    });
    if (control === null) return this.skip();
    ok(control > 0, 'a shift that would be seen');
    const shifts = await shiftsDuring(async () => {
      const placing = await openFrame(display);
      await frames(3);
      if (floats && !isModal) {
        focusedField({ right: '0', top: '0', bottom: '0', width: '80px' });
        await frames(3);
      }
      placing.presentation.close();
    });
    equal(shifts, 0);
  });

  if (!isModal) describeTabKey(facts);
};

const describeTabKey = ({ display, floats }: ModeFacts): void => {
  it('is reached and left by the Tab key', async () => {
    const before = addToPage(document.createElement('button'));
    const placing = await openCard(display);
    const after = addToPage(document.createElement('button'));
    before.after(placing.host);
    before.focus();
    const seen: (string | null)[] = [];
    for (let n = 0; n < 12 && document.activeElement !== after; n++) {
      await press('Tab');
      seen.push(placing.root.activeElement?.getAttribute('part') ?? placing.root.activeElement?.tagName ?? null);
    }
    equal(document.activeElement, after);
    const buttons = floats ? ['minimize'] : [];
    equal(seen.join(), [...buttons, 'TEXTAREA', 'not-now', 'never-again', ''].join());
  });
};
