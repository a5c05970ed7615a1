import { describePresentationContract } from '../../contract/presentation-contract.js';
import { deepEqual, equal, ok } from '../assert.js';
import { click } from '../commands.js';
import { atPageSize } from './at-page-size.js';
import { focusedField, openFrame, removeFrames } from './place-frame.js';

describePresentationContract({ display: 'banner', floats: true, isModal: false, comesSmall: true });

describe('a banner', () => {
  afterEach(removeFrames);

  for (const [position, edge] of [
    ['bottom', 'bottom'],
    ['top', 'top'],
    ['top-end', 'top'],
    ['anchor', 'bottom'],
  ] as const)
    it(`is one line over the whole width at the ${edge} for ${position}`, async () => {
      await atPageSize({ width: 1280, height: 800 }, async () => {
        const { box } = await openFrame('banner', { position });
        const { left, right, top, bottom, height } = box.getBoundingClientRect();
        const { clientWidth, clientHeight } = document.documentElement;
        ok(Math.abs(left) < 1 && Math.abs(right - clientWidth) < 1, `${left} to ${right}`);
        ok(Math.abs(edge === 'top' ? top : clientHeight - bottom) < 1, `${top} to ${bottom}`);
        ok(height < 72, `${height} high`);
      });
    });

  it('offers to answer first', async () => {
    const placing = await openFrame('banner');
    deepEqual(placing.buttons, ['Answer', 'Not now Asks again in 7 days', 'Don’t ask again Stops on this device']);
    ok(placing.box.innerText.startsWith('How is lunch?'));
    await click(placing.button('tab')!);
    ok(placing.isCardShown);
    equal(placing.root.activeElement?.tagName, 'H2');
  });

  it('goes to the other edge for a field, and into a corner where a line would cover it anyway', async () => {
    const placing = await openFrame('banner', { position: 'bottom' });
    const field = focusedField({ left: '0', bottom: '0', width: '120px' });
    equal(placing.box.dataset['stand'], 'top');
    Object.assign(field.style, { top: '0', height: '100%' });
    field.blur();
    field.focus();
    equal(placing.box.dataset['stand'], 'bottom-end');
    ok(placing.box.getBoundingClientRect().width <= 300);
    deepEqual(placing.buttons, ['Answer', 'Not now. Asks again in 7 days']);
  });
});
