import { slider } from '../../src/question/slider/slider.js';
import { describeQuestionContract } from './question-contract.js';

describeQuestionContract(slider, {
  question: { id: 'q', type: 'slider', title: 'Q', minimum: -1, maximum: 1, step: 0.1 },
  accepted: [
    [-1, -1],
    [0, 0],
    [0.3, 0.3],
    [1, 1],
  ],
  refused: [
    ['0', 'wrong-type'],
    [Number.NaN, 'wrong-type'],
    [-0, 'wrong-type'],
    [-1.1, 'below-minimum'],
    [1.1, 'above-maximum'],
    [0.25, 'off-scale'],
  ],
  mistakes: [
    [{ minimum: 1 }, 'slider-without-range'],
    [{ step: 0 }, 'step-out-of-range'],
    [{ step: -0.1 }, 'step-out-of-range'],
    [{ step: 0.3 }, 'step-out-of-range'],
    [{ step: 0.001 }, 'step-out-of-range'],
  ],
  codes: null,
  isScored: true,
});
