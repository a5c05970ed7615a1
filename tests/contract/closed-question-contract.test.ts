import { consent } from '../../src/question/consent/consent.js';
import { directory } from '../../src/question/directory/directory.js';
import { dropdown } from '../../src/question/dropdown/dropdown.js';
import { pictureChoice } from '../../src/question/picture-choice/picture-choice.js';
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

const pictures = options.map(option => ({ ...option, image: `/pictures/${option.value}.png` }));
const withImage = (image: string) => ({ options: [pictures[0]!, { ...pictures[1]!, image }] });

describeQuestionContract(pictureChoice, {
  question: {
    id: 'q',
    type: 'picture-choice',
    title: 'Q',
    options: [...pictures, { value: 'far', label: 'Far', image: 'https://pictures.example/far.png', other: true }],
  },
  accepted: [['tools', 'tools']],
  refused: [
    ['gone', 'unknown-option'],
    [['tools'], 'wrong-type'],
  ],
  mistakes: [
    [{ options: [] }, 'no-options'],
    [{ options: [pictures[0]!, pictures[0]!] }, 'duplicate-option'],
    [{ options: pictures.map(picture => ({ ...picture, other: true })) }, 'several-other-options'],
    [withImage('http://pictures.example/a.png'), 'picture-not-https'],
    [withImage('//pictures.example/a.png'), 'picture-not-https'],
    [withImage('/\\pictures.example/a.png'), 'picture-not-https'],
    [withImage('javascript:alert(1)'), 'picture-not-https'],
    [withImage('data:image/png;base64,AAAA'), 'picture-not-https'],
    [withImage(' '), 'picture-not-https'],
  ],
  codes: ['load', 'tools', 'far'],
  isScored: false,
});

describeQuestionContract(consent, {
  question: { id: 'q', type: 'consent', title: 'Q', label: 'I agree' },
  accepted: [[1, 1]],
  refused: [
    [0, 'off-scale'],
    [true, 'wrong-type'],
    ['1', 'wrong-type'],
  ],
  mistakes: [],
  codes: [1],
  isScored: false,
});
