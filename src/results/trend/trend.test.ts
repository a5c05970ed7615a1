import { describe, expect, it } from 'vitest';
import type { AggregateChange } from '../aggregate.js';
import type { ChartInput } from '../chart/chart.js';
import { figures, labelsOf, languages, marksOf, textOf } from '../heatmap/chart-example.js';
import { ask, change, emp, groups, history, hours, means, resp } from './trend-example.js';

describe('layOut of a trend', () => {
  const improving = history({
    'all dim:resp': means(300, 60, 60, 61, 60),
    'fac dim:resp': [figures(60, 45), figures(60, 50), { s: 'comp' }, figures(60, 61)],
  });
  const fac = groups[1] ?? { id: '' };

  it('draws no line across a gap, hatches what is hidden, and says why', () => {
    const chart = ask(improving, { group: fac });
    const accents = marksOf(chart, 'line').filter(({ tone }) => tone === 'accent');
    expect(accents.map(({ points }) => points.length)).toEqual([2]);
    expect(marksOf(chart, 'hidden').map(({ text }) => text)).toEqual([
      'W3, Facilities, Responsiveness: Hidden to protect another group',
    ]);
  });

  it('leaves a wave that is missing empty', () => {
    const chart = ask(history({ 'all dim:resp': [figures(60, 45), null, figures(60, 50), figures(60, 50)] }));
    expect(
      marksOf(chart, 'line')
        .filter(({ tone }) => tone === 'accent')
        .map(({ points }) => points.length),
    ).toEqual([2]);
    expect(marksOf(chart, 'hidden')).toEqual([]);
    expect(marksOf(chart, 'dot')).toHaveLength(3);
  });

  it('breaks where other questions were asked, and says so', () => {
    const chart = ask(history({ 'all dim:resp': means(60, 45, 50, 60) }, [], index => ({ v: index < 2 ? 1 : 2 })));
    expect(marksOf(chart, 'line').map(({ text }) => text)).toContain('From W3 on other questions were asked');
    expect(
      marksOf(chart, 'line')
        .filter(({ tone }) => tone === 'accent')
        .map(({ points }) => points.length),
    ).toEqual([2]);
  });

  it('shows everybody as reference, dashed, and names the lines at their ends', () => {
    const chart = ask(improving, { group: fac });
    expect(marksOf(chart, 'line').filter(({ isDashed }) => isDashed)).toHaveLength(1);
    expect(labelsOf(chart)).toEqual(expect.arrayContaining(['61 Facilities', '60 Everyone']));
  });

  it('always shows the whole range', () => {
    const axis = (measure: ChartInput['measure'], d: string) =>
      labelsOf(ask(history({ [`all ${d}`]: means(60, 45, 50) }), { measure })).slice(0, 3);
    expect(axis(resp, 'dim:resp')).toEqual(['0', '50', '100']);
    expect(axis(emp, 'emp')).toEqual(['-100', '0', '100']);
  });

  it('says the answers and the change of a wave in its mark, and enlarges a tested one', () => {
    const chart = ask(history({ 'fac dim:resp': means(60, 45, 50) }, [change('W2', 'W1', 'up', 5)]), { group: fac });
    expect(textOf(chart, 'W2, Facilities')).toBe(
      'W2, Facilities, Responsiveness: 50 of 100 · 95 % interval 45 to 55 · 60 answers · +5 since W1, a clear change',
    );
    expect(marksOf(chart, 'dot').map(({ radius }) => radius)).toEqual([3.5, 6]);
  });

  it('tells "not tested" from "no clear change"', () => {
    const texts = (flag: AggregateChange['flag']) =>
      textOf(ask(history({ 'fac dim:resp': means(60, 45, 46) }, [change('W2', 'W1', flag, 1)]), { group: fac }), 'W2');
    expect(texts('same')).toMatch(/no clear change since W1$/);
    expect(texts('not-tested')).toMatch(/not tested against W1$/);
  });

  it('lists every wave of every line', () => {
    const rows = ask(improving, { group: fac })?.table.rows;
    expect(rows).toHaveLength(8);
    expect(rows).toContainEqual(['W1', 'Responsiveness', 'Facilities', '45', '40 to 50', '60', '']);
    expect(rows).toContainEqual(['W3', 'Responsiveness', 'Facilities', 'Hidden to protect another group', '', '', '']);
  });

  it('draws one panel a dimension where no measure was chosen, all of one size', () => {
    const aggregate = history({
      'all dim:resp': means(300, 60, 61),
      'all dim:qual': means(300, 70, 71),
      'all resp1': means(300, 1, 2),
    });
    const chart = ask(aggregate, { measure: null, widthPx: 1280 });
    expect(labelsOf(chart).filter(words => ['Responsiveness', 'Quality', 'First answer?'].includes(words))).toEqual([
      'Responsiveness',
      'Quality',
    ]);
    const spans = marksOf(chart, 'line')
      .filter(({ tone }) => tone === 'quiet')
      .map(({ points: [from, to] }) => Math.round((to?.x ?? 0) - (from?.x ?? 0)));
    expect(new Set(spans).size).toBe(1);
  });

  it('sets panels below each other where there is little room', () => {
    const aggregate = history({ 'all dim:resp': means(300, 60, 61), 'all dim:qual': means(300, 70, 71) });
    const heights = [320, 1280].map(widthPx => ask(aggregate, { measure: null, widthPx })?.heightPx ?? 0);
    expect(heights[0]).toBeGreaterThan(2 * (heights[1] ?? 0));
  });

  it('keeps the direction of time in right-to-left words', () => {
    expect(ask(improving, { language: languages.ar })?.isMirrored).toBe(false);
  });

  it.each([
    ['a measure that has no fixed range', { measure: hours }],
    ['a measure without figures', { measure: emp }],
  ])('draws nothing for %s', (_, more) => {
    expect(ask(improving, more)).toBeNull();
  });
});
