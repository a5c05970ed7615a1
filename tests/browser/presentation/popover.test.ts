import { describePresentationContract } from '../../contract/presentation-contract.js';

describePresentationContract({ display: 'popover', floats: true, isModal: false, comesSmall: false });
