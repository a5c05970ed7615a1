/** Harnesses that answer a pulse and read results as a person would, for the tests of whoever uses them. */
export * from './pulse-harness.js';
export * from './question-harness.js';
export * from './results-harness.js';
