import { directory } from '../../src/question/directory/directory.js';
import { dropdown } from '../../src/question/dropdown/dropdown.js';
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

const options = [
  { value: 'load', label: 'Workload' },
  { value: 'tools', label: 'Tools' },
];

describeQuestionContract(dropdown, {
  question: { id: 'q', type: 'dropdown', title: 'Q', options },
  accepted: [['tools', 'tools']],
  refused: [
    ['gone', 'unknown-option'],
    [1, 'wrong-type'],
    [['load'], 'wrong-type'],
  ],
  mistakes: [
    [{ options: [] }, 'no-options'],
    [{ options: [...options, options[0]!] }, 'duplicate-option'],
  ],
  codes: ['load', 'tools'],
  isScored: false,
});

describeQuestionContract(directory, {
  question: { id: 'q', type: 'directory', title: 'Q', optionsFrom: 'teams', excludeContext: 'team' },
  lists: { teams: ['own', 'it', 'hr'].map(id => ({ id, label: id })) },
  context: { team: 'own' },
  accepted: [['hr', 'hr']],
  refused: [
    ['own', 'unknown-option'],
    [['hr'], 'wrong-type'],
  ],
  mistakes: [[{ options: [options[0]!, options[0]!] }, 'duplicate-option']],
  codes: ['it', 'hr'],
  isScored: false,
});
