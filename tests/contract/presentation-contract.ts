import { deepEqual, equal, match, ok, waitUntil } from '../browser/assert.js';
import { click } from '../browser/commands.js';
import { LiveListeners } from '../browser/live-listeners.js';
import {
  addToPage,
  focusedField,
  openCard,
  openFrame,
  placeFrame,
  removeFrames,
  type FrameSetting,
  type ModeFacts,
  type PlacedFrame,
} from '../browser/presentation/place-frame.js';
import { describeKeys } from './presentation-keys-contract.js';
import { describePlaces } from './presentation-place-contract.js';

/** The suite every display mode passes. Call it inside a test file of the browser. */
export const describePresentationContract = (facts: ModeFacts): void => {
  const { display, floats, isModal, comesSmall } = facts;
  const leavesPage = floats && !isModal;

  describe(`the contract of ${display}`, () => {
    afterEach(removeFrames);

    const opened = (setting?: FrameSetting): Promise<PlacedFrame> => openFrame(display, setting);
    const withCard = (setting?: FrameSetting): Promise<PlacedFrame> => openCard(display, setting);

    describe('opening', () => {
      it('shows nothing before it, and the card or what stands for it after', async () => {
        const placing = await placeFrame(display);
        equal(placing.box.checkVisibility(), false);
        placing.presentation.open();
        ok(placing.box.checkVisibility());
        equal(placing.isCardShown, !comesSmall);
        placing.openCard();
        ok(placing.isCardShown);
      });

      it('may be asked for twice', async () => {
        const placing = await opened();
        placing.presentation.open();
        ok(placing.box.checkVisibility());
      });

      it(floats ? 'lies over whatever the page has, under a name' : 'stands in the flow of the page', async () => {
        addToPage(document.createElement('div'), { position: 'fixed', inset: '0', zIndex: '2147483647' });
        const { box, host } = await opened();
        const { x, y, width, height } = box.getBoundingClientRect();
        const onTop = document.elementFromPoint(x + width / 2, y + height / 2);
        equal(onTop === host, floats);
        equal(getComputedStyle(box).position, floats ? 'fixed' : 'static');
        if (floats) match(box.ariaLabel, /How is lunch\?/);
        equal(box.matches(':modal'), isModal);
      });

      it(isModal ? 'takes the focus to the heading, not to a button' : 'leaves the focus where it is', async () => {
        const field = focusedField();
        const { root } = await opened();
        if (isModal) equal(root.activeElement?.tagName, 'H2');
        else equal(document.activeElement, field);
      });

      if (leavesPage)
        it('is told once, politely', async () => {
          const placing = await opened();
          equal(placing.status, '');
          await waitUntil(() => placing.status.includes('How is lunch?'), 'the sentence');
          placing.host.remove();
          document.body.append(placing.host);
          equal(placing.root.querySelectorAll('[role=status]').length, 1);
        });
    });

    describe('closing', () => {
      it('says what each button does', async () => {
        const { buttons } = await withCard();
        const words = buttons.join(' | ');
        match(words, /Not now Asks again in 7 days/);
        match(words, /Don’t ask again Stops on this device/);
        equal(words.includes('Close'), isModal);
      });

      it('says when a pulse asks again only in a later round', async () => {
        const placing = await opened({ snoozeMs: null });
        placing.openCard();
        match(placing.buttons.join(' | '), /Not now Asks again in a later round/);
      });

      for (const reason of ['not-now', 'never-again'] as const)
        it(`asks for it once with the reason ${reason}, and waits for its owner`, async () => {
          const placing = await withCard();
          await click(placing.button(reason)!);
          deepEqual(placing.reasons, [reason]);
          ok(placing.isCardShown);
        });

      it('offers nothing but Close after the answers are sent', async () => {
        const placing = await withCard();
        placing.presentation.finish();
        deepEqual(placing.buttons, ['Close']);
        await click(placing.button('close')!);
        deepEqual(placing.reasons, ['done']);
      });

      it('tells that somebody else is here, where it may', async () => {
        let calls = 0;
        const placing = await opened({ onSomeoneElse: () => calls++ });
        placing.openCard();
        await click(placing.button('someone-else')!);
        equal(calls, 1);
        deepEqual(placing.reasons, []);
      });

      it('takes everything away, and may be asked for twice', async () => {
        const { root, presentation, host } = await withCard();
        presentation.close();
        presentation.close();
        equal(root.childElementCount, 0);
        equal(host.getBoundingClientRect().height, 0);
      });

      it('gives the focus back where it was', async () => {
        const field = focusedField();
        const placing = await withCard();
        await click(placing.field);
        equal(placing.root.activeElement, placing.field);
        placing.presentation.close();
        equal(document.activeElement, field);
      });

      if (!isModal)
        it('leaves the focus alone when it was not inside', async () => {
          const placing = await opened();
          const field = focusedField();
          placing.presentation.close();
          equal(document.activeElement, field);
        });
    });

    describeKeys(facts);
    describePlaces(facts);

    it('holds no listener while its host is off the page, comes back with it, and ends without one', async () => {
      const listeners = new LiveListeners();
      try {
        const placing = await withCard();
        placing.field.value = 'cold soup';
        placing.host.remove();
        deepEqual(listeners.outliving, []);
        document.body.prepend(placing.host);
        ok(placing.isCardShown);
        equal(placing.box.matches(':modal'), isModal);
        equal(placing.field.value, 'cold soup');
        equal(listeners.outliving.length > 0, leavesPage);
        placing.presentation.close();
        deepEqual(listeners.outliving, []);
        placing.host.remove();
        document.body.append(placing.host);
        deepEqual(listeners.outliving, []);
      } finally {
        listeners.stop();
      }
    });

    it('stays open when its host is moved', async () => {
      const placing = await withCard();
      placing.field.value = 'cold soup';
      addToPage(document.createElement('section')).append(placing.host);
      ok(placing.isCardShown);
      equal(placing.field.value, 'cold soup');
      deepEqual(placing.reasons, []);
    });

    it('waits for its host to come to a page', async () => {
      const placing = await placeFrame(display);
      placing.host.remove();
      placing.presentation.open();
      equal(placing.box.checkVisibility(), false);
      document.body.append(placing.host);
      ok(placing.box.checkVisibility());
    });
  });
};
