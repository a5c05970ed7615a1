import { describePresentationContract } from '../../contract/presentation-contract.js';
import { deepEqual, equal, ok } from '../assert.js';
import { click, press } from '../commands.js';
import { addToPage, openFrame, removeFrames } from './place-frame.js';

describePresentationContract({ display: 'dialog', floats: true, isModal: true, comesSmall: false });

describe('a dialog', () => {
  afterEach(removeFrames);

  it('can be closed by a button that says so', async () => {
    const placing = await openFrame('dialog');
    await click(placing.button('close')!);
    deepEqual(placing.reasons, ['not-now']);
  });

  it('keeps the page behind it out of reach', async () => {
    const behind = addToPage(document.createElement('button'));
    const placing = await openFrame('dialog');
    const parts: (string | null)[] = [];
    for (let n = 0; n < 3; n++) {
      await press('Tab');
      parts.push(placing.root.activeElement?.getAttribute('part') ?? null);
    }
    deepEqual(parts, [null, 'not-now', 'never-again']);
    behind.focus();
    equal(document.activeElement, placing.host);
  });

  it('asks its owner when the browser wants to close it, and comes back when it is closed all the same', async () => {
    const placing = await openFrame('dialog');
    const cancel = new Event('cancel', { cancelable: true });
    placing.box.dispatchEvent(cancel);
    ok(cancel.defaultPrevented);
    deepEqual(placing.reasons, ['escape']);
    const closed = new Promise(resolve => placing.box.addEventListener('close', resolve));
    (placing.box as HTMLDialogElement).close();
    await closed;
    deepEqual(placing.reasons, ['escape', 'escape']);
    ok(placing.box.matches(':modal'));
  });

  it('leaves the cancel of a field inside to the field', async () => {
    const placing = await openFrame('dialog');
    const cancel = new Event('cancel', { cancelable: true, bubbles: true });
    placing.field.dispatchEvent(cancel);
    ok(!cancel.defaultPrevented);
    deepEqual(placing.reasons, []);
  });
});
