import { deepEqual, equal, ok } from '../assert.js';
import { press, pressChord, type } from '../commands.js';
import { keyboardScripts, type KeyboardScript, type Stroke } from './keyboard-scripts.js';
import { placeQuestion, type PlacedQuestion } from './place-question.js';

/** More stops than any question has. */
const mostStops = 40;

const play = async ({ element }: PlacedQuestion, strokes: readonly Stroke[]): Promise<void> => {
  for (const stroke of strokes) {
    if (typeof stroke !== 'string') await type(stroke.type);
    else if (stroke.length > 1 && stroke.includes('+')) await pressChord(...stroke.split('+'));
    else await press(stroke);
    await element.updateComplete;
  }
};

const isMade = ({ element }: PlacedQuestion, made: KeyboardScript['answer'][1]): void => {
  if (made instanceof RegExp) ok(typeof element.value === 'string' && made.test(element.value), 'a day or a time');
  else deepEqual(element.value, made);
};

const focused = ({ host }: PlacedQuestion): Element | null => host.shadowRoot!.activeElement;

/** Goes on by Tab until what has the focus is what is wanted. */
const tabTo = async (isThere: () => boolean | undefined, what: string): Promise<void> => {
  for (let stops = 0; !isThere(); stops++) {
    ok(stops < mostStops, `${what} is not reached`);
    await press('Tab');
  }
};

const buttons: HTMLButtonElement[] = [];

/** A question between two buttons of the page, with the focus on the first. */
const placeBetween = async (question: Parameters<typeof placeQuestion>[0]): Promise<PlacedQuestion> => {
  const placed = await placeQuestion(question);
  const [before, after] = [document.createElement('button'), document.createElement('button')];
  placed.host.before(before);
  placed.host.after(after);
  buttons.push(before, after);
  before.focus();
  return placed;
};

describe('with the keyboard alone', () => {
  afterEach(() => buttons.splice(0).forEach(button => button.remove()));

  const begin = (placed: PlacedQuestion): Promise<void> =>
    tabTo(() => focused(placed) !== null && focused(placed)?.part.value !== 'legend', 'the first control');
  const goOn = async (placed: PlacedQuestion): Promise<void> => {
    await tabTo(() => document.activeElement === buttons[1], 'what comes after the question');
    equal(focused(placed), null);
  };

  for (const [name, { question, answer, change, takeBack }] of Object.entries(keyboardScripts)) {
    it(`${name} is answered, changed, and left for what comes next`, async () => {
      const placed = await placeBetween(question);
      await begin(placed);
      await play(placed, answer[0]);
      isMade(placed, answer[1]);
      const before = placed.element.value;
      await play(placed, change[0]);
      isMade(placed, change[1]);
      ok(name === 'consent' || placed.element.value !== before, 'it is another answer');
      await goOn(placed);
    });

    it(`${name} is skipped`, async () => {
      const placed = await placeBetween({ ...question, preferNotToSay: true });
      await begin(placed);
      const skip = placed.element.querySelector<HTMLInputElement>('[part=skip] input')!;
      if (skip.type === 'radio') {
        await tabTo(() => focused(placed)?.matches('[type=radio]'), 'the first point');
        await play(placed, [' ']);
        for (let points = 0; points < mostStops && !skip.checked; points++) await play(placed, ['ArrowDown']);
      } else {
        await tabTo(() => focused(placed) === skip, '“Rather not say”');
        await play(placed, [' ']);
      }
      deepEqual([placed.element.skip, placed.element.value], ['pns', null]);
      await goOn(placed);
    });

    it(`${name} is taken back, and keeps the focus`, async () => {
      const placed = await placeBetween(question);
      await begin(placed);
      await play(placed, answer[0]);
      if (takeBack) {
        await play(placed, takeBack);
      } else {
        await tabTo(() => focused(placed)?.getAttribute('part') === 'clear', '“Clear answer”');
        await play(placed, ['Enter']);
      }
      equal(placed.element.value, null);
      ok(focused(placed), 'the focus stays in the question');
      await goOn(placed);
    });
  }

  it('a statement is no stop', async () => {
    const placed = await placeBetween({ id: 'q', type: 'statement', title: 'Now to your last request.' });
    await press('Tab');
    equal(focused(placed), null);
    equal(document.activeElement, buttons[1]);
  });
});
