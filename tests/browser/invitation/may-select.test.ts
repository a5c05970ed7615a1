import { seededRank } from '../../../src/base/seeded-order.js';
import { maySelect } from '../../../src/definition/rules/may-select.js';
import { deepEqual, ok } from '../assert.js';

const pieces = [
  'a',
  '*',
  '.b',
  '#c',
  '[d]',
  '[e="f"]',
  "[g='",
  ']',
  '"',
  "'",
  '(',
  ')',
  ':not(',
  ':hover',
  '::before',
  ':',
  ' ',
  ' > ',
  '+',
  '~',
  ',',
  ', ',
  '1',
  '-',
  '--h',
  '\\31 ',
  '\\"',
  'é',
  '|',
  '&',
  ';',
  '{}',
  '@',
  '%',
  '=',
  '.',
  '#',
  'n + 1',
];

const parses = (selector: string): boolean => {
  try {
    document.createDocumentFragment().querySelector(selector);
    return true;
  } catch {
    return false;
  }
};

/** Whether the browser closed something at the end by itself: then it also takes what closes it. */
const isLeftOpen = (selector: string): boolean => [')', ']', '"', "'"].some(end => parses(selector + end));

const selectorOf = (run: number): string =>
  Array.from(
    { length: 1 + (seededRank(`length ${run}`, 1) % 6) },
    (_, place) => pieces[seededRank(`${run} ${place}`, 2) % pieces.length]!,
  ).join('');

describe('maySelect', () => {
  it('refuses nothing that the browser takes, but for what is left open', () => {
    const selectors = Array.from({ length: 20_000 }, (_, run) => selectorOf(run));
    ok(selectors.filter(parses).length > 1_000, 'too few of them are selectors at all');
    ok(selectors.filter(selector => !maySelect(selector)).length > 1_000, 'too few of them are refused');
    deepEqual(
      selectors.filter(selector => !maySelect(selector) && parses(selector) && !isLeftOpen(selector)).slice(0, 20),
      [],
    );
  });
});
