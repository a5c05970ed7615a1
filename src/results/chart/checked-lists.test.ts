import { describe, expect, it } from 'vitest';
import type { Aggregate } from '../aggregate.js';
import { checkedLists } from './checked-lists.js';

const rate = { w: 'w1', g: 'all', invited: 10, complete: 6, rule: 'RR6' };
const change = { w: 'w1', vs: 'w0', g: 'all', d: 'q', diff: 1, lo: 0, hi: 2, flag: 'up' };
const theme = { w: 'w1', g: 'all', d: 'q', theme: 'x', n: 3 };
const action = { id: 'a', asked: 'w0', text: { en: 'Done' }, state: 'done' };

const documentOf = (lists: Readonly<Record<string, unknown>>): Aggregate =>
  ({
    ...{ format: 'ics-aggregate/1', pulse: { id: 'p', min: 5 }, waves: [{ id: 'w0' }, { id: 'w1' }] },
    ...{ groups: [{ id: 'all' }], dims: [{ id: 'q', kind: 'ordinal' }], cells: [] },
    ...lists,
  }) as unknown as Aggregate;

describe('checkedLists', () => {
  it('leaves what is right as it is', () => {
    const lists = {
      ...{ rates: [rate], changes: [change], actions: [action] },
      themes: [theme, { ...theme, theme: 'y' }],
      cells: [{ w: 'w1', g: 'all', d: 'q', n: 9, parts: { need: 4.5, got: 4.3 } }],
    };
    const { aggregate, issues } = checkedLists(documentOf(lists));
    expect(issues).toEqual([]);
    expect(aggregate).toMatchObject(lists);
  });

  it.each([
    ['rates', { ...rate, invited: '10' }, 'wrong-type', 'invited'],
    ['rates', { ...rate, complete: 11 }, 'distribution-sum'],
    ['rates', { ...rate, partial: 5 }, 'distribution-sum'],
    ['rates', { ...rate, shown: 11 }, 'distribution-sum'],
    ['rates', { ...rate, g: 'nobody' }, 'unknown-reference', 'g'],
    ['rates', null, 'wrong-type'],
    ['changes', { ...change, diff: null }, 'wrong-type', 'diff'],
    ['changes', { ...change, flag: 'better' }, 'wrong-type', 'flag'],
    ['changes', { ...change, vs: 'w9' }, 'unknown-reference', 'vs'],
    ['changes', { ...change, lo: 1.5 }, 'interval-order'],
    ['themes', { ...theme, n: -1 }, 'wrong-type', 'n'],
    ['themes', { ...theme, d: 'r' }, 'unknown-reference', 'd'],
    ['actions', { ...action, state: 'soon' }, 'wrong-type', 'state'],
    ['actions', { ...action, asked: 'w9' }, 'unknown-reference', 'asked'],
  ])('leaves out of %s what is wrong (%#) and says so', (name, row, code, ...path) => {
    const right = { rates: rate, changes: change, themes: theme, actions: action }[name];
    const { aggregate, issues } = checkedLists(documentOf({ [name]: [row, right] }));
    expect(aggregate[name as 'rates']).toEqual([right]);
    expect(issues).toEqual([{ code, path: [name, 0, ...path] }]);
  });

  it('takes the first of two rows for one place', () => {
    const { aggregate, issues } = checkedLists(documentOf({ rates: [rate, { ...rate, complete: 1 }] }));
    expect(aggregate.rates).toEqual([rate]);
    expect(issues).toEqual([{ code: 'duplicate-key', path: ['rates', 1] }]);
  });

  it('bears something else in place of a list', () => {
    const { aggregate, issues } = checkedLists(documentOf({ rates: 'many', themes: { a: 1 } }));
    expect([aggregate.rates, aggregate.themes]).toEqual([[], []]);
    expect(issues.map(({ path }) => path[0])).toEqual(['rates', 'themes']);
  });

  it('keeps a figure without parts that are no numbers', () => {
    const cell = { w: 'w1', g: 'all', d: 'q', n: 9, value: 1 };
    const { aggregate, issues } = checkedLists(documentOf({ cells: [{ ...cell, parts: { need: 'much' } }] }));
    expect(aggregate.cells).toEqual([cell]);
    expect(issues).toEqual([{ code: 'wrong-type', path: ['cells', 0, 'parts'] }]);
  });
});
