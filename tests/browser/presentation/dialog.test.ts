import { describePresentationContract } from '../../contract/presentation-contract.js';

describePresentationContract({ display: 'dialog', floats: true, isModal: true, comesSmall: false });
