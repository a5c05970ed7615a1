/** Harnesses that answer a pulse, read results and move messages as a person would, for the tests of whoever uses them. */
export * from './messages-harness.js';
export * from './pulse-harness.js';
export * from './question-harness.js';
export * from './results-harness.js';
