import { deepEqual, equal, ok } from '../browser/assert.js';
import { click, press, type } from '../browser/commands.js';
import { focusedField, openCard, openFrame, placeFrame, type ModeFacts } from '../browser/presentation/place-frame.js';

/** What keys do in a frame; a part of the contract of the modes. */
export const describeKeys = ({ display, floats, isModal }: ModeFacts): void => {
  const leavesPage = floats && !isModal;

  if (floats)
    describe('Escape', () => {
      let heardByPage = 0;
      const hear = ({ key }: KeyboardEvent): void => void (heardByPage += key === 'Escape' ? 1 : 0);
      beforeEach(() => {
        heardByPage = 0;
        document.addEventListener('keydown', hear);
      });
      afterEach(() => document.removeEventListener('keydown', hear));

      it('closes, and nothing of the page with it', async () => {
        const placing = await openCard(display);
        placing.field.focus();
        await press('Escape');
        deepEqual([placing.reasons, heardByPage], [['escape'], 0]);
      });

      it('is done after the answers are sent', async () => {
        const placing = await openCard(display);
        placing.presentation.finish();
        placing.field.focus();
        await press('Escape');
        deepEqual(placing.reasons, ['done']);
      });

      it('closes only the one that has the focus', async () => {
        const below = await placeFrame('popover', { position: 'top-start' });
        below.presentation.open();
        const placing = await openCard(display);
        placing.field.focus();
        await press('Escape');
        deepEqual([placing.reasons, below.reasons], [['escape'], []]);
        placing.presentation.close();
        ok(below.isCardShown);
      });

      if (leavesPage) {
        it('is the page’s own while the focus is there', async () => {
          const placing = await openFrame(display);
          focusedField();
          await press('Escape');
          deepEqual([placing.reasons, heardByPage], [[], 1]);
        });

        it('puts the card aside instead once something was entered', async () => {
          const placing = await openCard(display);
          await click(placing.field);
          await type('cold soup');
          await press('Escape');
          deepEqual([placing.reasons, placing.isCardShown, placing.field.value], [[], false, 'cold soup']);
        });
      }
    });

  if (leavesPage)
    it('can be put aside and comes back with what was typed, by keyboard alone', async () => {
      const placing = await openCard(display);
      placing.field.focus();
      await type('cold soup');
      placing.button('minimize')!.focus();
      await press('Enter');
      equal(placing.isCardShown, false);
      equal(placing.root.activeElement, placing.button('tab'));
      ok(placing.button('tab')!.checkVisibility());
      await press('Enter');
      ok(placing.isCardShown);
      equal(placing.field.value, 'cold soup');
      equal(placing.root.activeElement?.tagName, 'H2');
    });
};
