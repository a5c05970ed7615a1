import { describe, expect, it } from 'vitest';
import type { AggregateMeasure, CellContent, Figures, MeasureKind } from './aggregate.js';
import {
  headlineText,
  intervalText,
  onlyNumberText,
  reasonText,
  rowTitle,
  skippedText,
  unitText,
} from './figure-text.js';
import { loadResultsLanguage } from './results-language.js';

const english = await loadResultsLanguage('en');
const measure = (kind: MeasureKind, more: Partial<AggregateMeasure> = {}): AggregateMeasure => ({
  id: 'q',
  kind,
  ...more,
});

describe('headlineText and unitText', () => {
  it.each<[MeasureKind, Figures, string, string]>([
    ['ordinal', { n: 31, mean: 66.9355 }, '67 of 100', '0 to 100'],
    ['index', { n: 31, mean: 0.4 }, '0 of 100', '0 to 100'],
    ['recommend', { n: 100, value: 30 }, '+30', '−100 to 100'],
    ['recommend', { n: 100, value: -5.5432 }, '-6', '−100 to 100'],
    ['share', { n: 20, value: 47.61 }, '48 % favourable', '%'],
    ['gap', { n: 386, value: -0.13 }, '-0.13 points', 'points'],
    ['number', { n: 9, value: 2.54 }, '2.5 hours', 'hours'],
    ['choice', { n: 9 }, '', ''],
  ])('%s %j → %s', (kind, figures, headline, unit) => {
    const given = measure(kind, kind === 'number' ? { unit: { en: 'hours' } } : {});
    expect(headlineText(given, figures, english)).toBe(headline);
    expect(unitText(given, english)).toBe(unit);
  });
});

it('prints an interval, or nothing where there is none', () => {
  expect(intervalText('range', measure('recommend'), { n: 9, lo: -2.4, hi: 12.6 }, english)).toBe('-2 to +13');
  expect(intervalText('range', measure('recommend'), { n: 9, lo: -2.4 }, english)).toBe('');
});

it.each<[MeasureKind, Figures, RegExp]>([
  ['ordinal', { n: 7 }, /^Only their number is shown/],
  ['choice', { n: 7, na: 1 }, /^Only their number is shown/],
  ['choice', { n: 7, dist: [3, 4] }, /^$/],
  ['ordinal', { n: 7, mean: 0 }, /^$/],
  ['number', { n: 7, value: 0 }, /^$/],
  ['text', { n: 12 }, /^$/],
])('%s %j says why there is no more: %s', (kind, figures, expected) =>
  expect(onlyNumberText(measure(kind), figures, english)).toMatch(expected),
);

it.each<[CellContent, string]>([
  [{ s: 'min' }, 'Hidden: fewer than 10 answers'],
  [{ s: 'comp' }, 'Hidden to protect another group'],
  [{ s: 'diff' }, 'Hidden to protect another group'],
  [{ s: 'perm' }, 'Not allowed for your role'],
  [{ s: 'none' }, 'No answers yet'],
  [{ n: 12 }, ''],
])('%j → %s', (content, expected) => expect(reasonText(content, 10, english)).toBe(expected));

it('names what was not counted', () => {
  expect(skippedText({ n: 5, na: 2, pns: 0, miss: 1 }, english)).toBe('2 do not apply · 1 left empty');
  expect(skippedText({ n: 5 }, english)).toBe('');
});

describe('rowTitle', () => {
  it.each([
    ['Mood in {team|your team}?', 'Legal', false, 'Mood in Legal?'],
    ['Mood in {team|your team}?', '', false, 'Mood in your team?'],
    ['Mood in {team}?', '', false, 'Mood in the team?'],
    ['How quick is {dept}?', 'Legal', true, 'How quick is Legal?'],
    ['How quick is {dept}?', '', false, 'How quick is the department?'],
    ['Work *with* you, see [why](https://example.org)?', '', false, 'Work with you, see why?'],
  ])('%s for %j → %s', (label, group, isRated, expected) => {
    expect(rowTitle(measure('ordinal', { label: { en: label } }), group, isRated, english)).toBe(expected);
  });

  it.each<[MeasureKind, string]>([
    ['index', 'Overall'],
    ['recommend', 'Recommend score'],
    ['ordinal', 'q'],
  ])('calls a nameless %s %s', (kind, expected) => expect(rowTitle(measure(kind), '', false, english)).toBe(expected));
});
