import { answersOnHostilePages } from './answer-on-hostile-pages.js';

/** Firefox puts what is fixed and horizontal millions of pixels above a page whose root is written vertically. */
const outOfReach = navigator.userAgent.includes('Firefox') ? ['vertical-writing'] : [];

describe('a popover on a hostile page', () => {
  answersOnHostilePages({ display: 'popover', trigger: 'load', repeat: 'always' }, outOfReach);
});
