import { describePresentationContract } from '../../contract/presentation-contract.js';

describePresentationContract({ display: 'inline', floats: false, isModal: false, comesSmall: false });
