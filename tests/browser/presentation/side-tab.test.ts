import { describePresentationContract } from '../../contract/presentation-contract.js';
import { deepEqual, equal, ok } from '../assert.js';
import { click } from '../commands.js';
import { focusedField, openFrame, removeFrames } from './place-frame.js';

describePresentationContract({ display: 'side-tab', floats: true, isModal: false, comesSmall: true });

describe('a side tab', () => {
  afterEach(removeFrames);

  for (const [language, edge] of [
    ['en', 'right'],
    ['ar', 'left'],
  ] as const)
    it(`touches the ${edge} edge in ${language}, in its middle`, async () => {
      const { box } = await openFrame('side-tab', { language });
      const { left, right, top, bottom, width, height } = box.getBoundingClientRect();
      const { clientWidth, clientHeight } = document.documentElement;
      ok(edge === 'left' ? Math.abs(left) < 1 : Math.abs(clientWidth - right) < 1, `${left} to ${right}`);
      ok(Math.abs(top - (clientHeight - bottom)) < 1, `${top} to ${bottom}`);
      ok(width < 60 && height > 2 * width, `${width} by ${height}`);
      const words = box.querySelector('[part=tab] > span')!;
      ok(words.scrollHeight <= words.clientHeight && words.clientHeight > words.clientWidth, 'all words, upright');
    });

  it('opens its panel with the focus in it, and is there again after', async () => {
    const placing = await openFrame('side-tab');
    await click(placing.button('tab')!);
    ok(placing.isCardShown);
    equal(placing.button('tab'), null);
    equal(placing.root.activeElement?.tagName, 'H2');
    await click(placing.button('minimize')!);
    equal(placing.root.activeElement, placing.button('tab'));
    deepEqual(placing.reasons, []);
  });

  it('can be put away without being opened', async () => {
    const placing = await openFrame('side-tab');
    await click(placing.button('close')!);
    deepEqual(placing.reasons, ['not-now']);
  });

  it('leaves its edge for a field there', async () => {
    const placing = await openFrame('side-tab');
    const field = focusedField({ right: '0', top: '0', bottom: '0', width: '80px', height: '100%' });
    equal(placing.box.dataset['stand'], 'bottom-start');
    equal(document.activeElement, field);
  });
});
