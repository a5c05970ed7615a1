import { describePresentationContract } from '../../contract/presentation-contract.js';

describePresentationContract({ display: 'side-tab', floats: true, isModal: false, comesSmall: true });
