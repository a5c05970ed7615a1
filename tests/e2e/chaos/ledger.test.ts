import { describe, expect, it } from 'vitest';
import { Ledger, type StoredRow } from './ledger.js';

/** A page saved the first submission; another was killed over the second and heard nothing. */
const writtenLedger = (): Ledger => {
  const ledger = new Ledger(2);
  expect([ledger.next(1), ledger.next(2), ledger.next(1)]).toEqual(['Submission 1', 'Submission 2', null]);
  ledger.noteSaved('Submission 1', 'a');
  ledger.noteKilled(2);
  return ledger;
};
const row = (id: string, number: number): StoredRow => ({ id, comment: `Submission ${number}` });
const nothing = { lost: [], double: [], strange: [], unheard: 0 };

describe('Ledger', () => {
  it.each([
    ['all is well', [row('a', 1)], nothing],
    ['what was under way has arrived', [row('a', 1), row('b', 2)], { ...nothing, unheard: 1 }],
    ['a saved one is gone', [row('b', 2)], { ...nothing, lost: ['Submission 1'], unheard: 1 }],
    ['one is there twice', [row('a', 1), row('a', 1)], { ...nothing, double: ['Submission 1'] }],
    ['one came under another id', [row('c', 1)], { ...nothing, strange: ['Submission 1'] }],
    ['nobody wrote it', [row('a', 1), row('d', 9)], { ...nothing, strange: ['Submission 9'] }],
    [
      'what was under way came twice',
      [row('a', 1), row('b', 2), row('c', 2)],
      { ...nothing, double: ['Submission 2'], unheard: 1 },
    ],
  ] as const)('sees that %s', (_, rows, difference) => {
    expect(writtenLedger().compare(rows)).toEqual(difference);
  });

  it('gives what a killed page had under way to others, as another submission', () => {
    const ledger = writtenLedger();
    expect([ledger.next(2), ledger.next(3), ledger.next(3)]).toEqual([null, 'Submission 3', null]);
  });

  it('takes a report for true that came with the last breath', () => {
    const ledger = writtenLedger();
    ledger.noteSaved('Submission 2', 'b');
    expect([ledger.saved, ledger.next(3)]).toEqual([2, null]);
    expect(ledger.compare([row('a', 1)]).lost).toEqual(['Submission 2']);
  });

  it('finds nothing strange in a page that lives on only when it was told so', () => {
    const ledger = new Ledger(1);
    ledger.next(1);
    expect(ledger.compare([row('a', 1)]).strange).toEqual(['Submission 1']);
  });
});
