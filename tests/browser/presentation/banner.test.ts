import { describePresentationContract } from '../../contract/presentation-contract.js';

describePresentationContract({ display: 'banner', floats: true, isModal: false, comesSmall: true });
