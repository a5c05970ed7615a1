import { describePresentationContract } from '../../contract/presentation-contract.js';
import { deepEqual, equal } from '../assert.js';
import { openFrame, removeFrames } from './place-frame.js';

describePresentationContract({ display: 'inline', floats: false, isModal: false, comesSmall: false });

describe('an inline pulse', () => {
  afterEach(removeFrames);

  it('has no buttons of its own unless it may be closed', async () => {
    const placing = await openFrame('inline', { isClosable: false });
    deepEqual(placing.buttons, []);
    placing.presentation.finish();
    deepEqual(placing.buttons, []);
    equal(placing.isCardShown, true);
  });
});
