import { expect, it } from 'vitest';
import { shortcutFor, type KeyPress, type Shortcut, type ShortcutQuestion } from './shortcut.js';

const scale: ShortcutQuestion = { type: 'scale', count: 5 };
const nps: ShortcutQuestion = { type: 'nps', count: 11 };

const choose = (place: number): Shortcut => ({ choose: place });

it.each<[key: string, ShortcutQuestion | null, previous: string | null, Shortcut]>([
  ['1', scale, null, choose(0)],
  ['5', scale, '4', choose(4)],
  ['6', scale, null, null],
  ['0', scale, '1', null],
  ['٣', scale, null, choose(2)],
  ['۴', scale, null, choose(3)],
  ['२', scale, null, choose(1)],
  ['0', nps, null, choose(0)],
  ['9', nps, null, choose(9)],
  ['0', nps, '1', choose(10)],
  ['٠', nps, '١', choose(10)],
  ['0', nps, '2', choose(0)],
  ['2', { type: 'choice', count: 2 }, null, choose(1)],
  ['3', { type: 'choice', count: 2 }, null, null],
  ['1', { type: 'rating', count: 5 }, null, choose(0)],
  ['2', { type: 'yes-no', count: 2 }, null, choose(1)],
  ['2', { type: 'yes-partly-no', count: 3 }, null, choose(1)],
  ['2', { type: 'picture-choice', count: 3 }, null, choose(1)],
  ['1', { type: 'multi-choice', count: 3 }, null, null],
  ['1', { type: 'matrix', count: 15 }, null, null],
  ['1', { type: 'text', count: 0 }, null, null],
  ['1', null, null, null],
  ['a', scale, null, null],
  ['F1', scale, null, null],
  ['½', scale, null, null],
  ['Enter', null, null, 'next'],
  ['Enter', scale, null, 'next'],
  [' ', scale, null, null],
])('"%s" at %j after %j: %j', (key, question, previous, expected) => {
  const press: KeyPress = { key, hasModifier: false, focus: 'words' };
  expect(shortcutFor(press, question, previous)).toEqual(expected);
});

it.each<[KeyPress, Shortcut]>([
  [{ key: '1', hasModifier: false, focus: 'control' }, choose(0)],
  [{ key: '1', hasModifier: false, focus: 'field' }, null],
  [{ key: '1', hasModifier: true, focus: 'words' }, null],
  [{ key: 'Enter', hasModifier: false, focus: 'control' }, null],
  [{ key: 'Enter', hasModifier: false, focus: 'field' }, null],
  [{ key: 'Enter', hasModifier: true, focus: 'words' }, null],
])('%j: %j', (press, expected) => {
  expect(shortcutFor(press, scale, null)).toEqual(expected);
});
