import { yesNo, yesPartlyNo } from '../../src/question/yes-no/yes-no.js';
import { describeQuestionContract } from './question-contract.js';

describeQuestionContract(yesNo, {
  question: { id: 'q', type: 'yes-no', title: 'Q' },
  accepted: [
    [0, 0],
    [2, 2],
  ],
  refused: [
    [1, 'off-scale'],
    ['2', 'wrong-type'],
    [true, 'wrong-type'],
  ],
  mistakes: [],
  codes: [0, 2],
  isScored: true,
});

describeQuestionContract(yesPartlyNo, {
  question: { id: 'q', type: 'yes-partly-no', title: 'Q' },
  accepted: [
    [0, 0],
    [1, 1],
    [2, 2],
  ],
  refused: [
    [3, 'off-scale'],
    ['1', 'wrong-type'],
  ],
  mistakes: [],
  codes: [0, 1, 2],
  isScored: true,
});
