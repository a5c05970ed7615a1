import { describe, expect, it } from 'vitest';
import type { Aggregate, CellContent } from '../aggregate.js';
import { figures } from '../heatmap/chart-example.js';
import { ask, change, emp, groups, history, means } from './trend-example.js';

describe('finding of a trend', () => {
  /** Without a spread, so that nothing can be tested of it. */
  const untested = { 'all dim:resp': Array.from({ length: 4 }, () => ({ n: 300, mean: 60 })) };
  const steady = { 'all dim:resp': means(300, 60, 60, 61, 60) };
  it.each<[string, Aggregate, string]>([
    [
      'says rising from three waves on, where the first and the last clearly differ',
      history({ ...steady, 'fac dim:resp': means(60, 45, 50, 55, 61) }),
      'Facilities: Responsiveness is rising: 45 to 61 since W1',
    ],
    [
      'says falling likewise',
      history({ ...steady, 'fac dim:resp': means(60, 61, 55, 50, 45) }),
      'Facilities: Responsiveness is falling: 61 to 45 since W1',
    ],
    [
      'speaks of two waves without a direction',
      history({ 'all dim:resp': means(300, 60, 60), 'fac dim:resp': means(60, 45, 61) }),
      'Facilities: Responsiveness is higher than in W1: 61, after 45',
    ],
    [
      'claims nothing where intervals overlap',
      history({ ...steady, 'fac dim:resp': means(60, 55, 56, 58, 61) }),
      'No clear change since W1',
    ],
    [
      'claims nothing of tiny groups, whatever they do',
      history({ ...untested, 'fac dim:resp': means(19, 5, 50, 80, 95) }),
      'Too few answers or waves to say what has changed',
    ],
    [
      'believes a change that the document has tested',
      history({ ...steady, 'fac dim:resp': means(19, 45, 47, 50, 56) }, [change('W4', 'W3', 'up')]),
      'Facilities: Responsiveness is rising: 45 to 56 since W1',
    ],
    [
      'believes none that was not tested',
      history({ ...untested, 'fac dim:resp': means(19, 45, 47, 50, 56) }, [change('W4', 'W3', 'not-tested')]),
      'Too few answers or waves to say what has changed',
    ],
    [
      'does not say rising where a step back was tested on the way',
      history({ ...steady, 'fac dim:resp': means(60, 45, 62, 52, 66) }, [change('W3', 'W2', 'down', -10)]),
      'Facilities: Responsiveness is higher than in W1: 66, after 45',
    ],
    [
      'starts anew after a wave that is hidden',
      history({ ...steady, 'fac dim:resp': [figures(60, 30), { s: 'min' }, figures(60, 60), figures(60, 61)] }),
      'No clear change since W1',
    ],
    [
      'starts anew where other questions were asked',
      history({ ...steady, 'fac dim:resp': means(60, 30, 45, 60, 61) }, [], index => ({ v: index < 2 ? 1 : 2 })),
      'No clear change since W1',
    ],
    [
      'tests no wave that is still open',
      history({ 'all dim:resp': means(60, 45, 50, 61) }, [], index => ({ state: index < 2 ? 'closed' : 'open' })),
      'Too few answers or waves to say what has changed',
    ],
    [
      'says nothing of one wave',
      history({ 'all dim:resp': means(60, 45) }),
      'Too few answers or waves to say what has changed',
    ],
    [
      'names everybody by what they rate alone',
      history({ 'all dim:resp': means(300, 50, 55, 60) }),
      'Responsiveness is rising: 50 to 60 since W1',
    ],
  ])('%s', (_, aggregate, finding) => {
    expect(ask(aggregate)?.finding).toBe(finding);
  });

  it('speaks of a chosen group only', () => {
    const aggregate = history({
      'all dim:resp': means(300, 60, 60, 60),
      'fac dim:resp': means(60, 45, 50, 61),
      'legal dim:resp': means(60, 50, 50, 51),
    });
    expect(ask(aggregate, { group: groups[2] ?? { id: '' } })?.finding).toBe('No clear change since W1');
  });

  it('ends with the wave that was chosen', () => {
    const aggregate = history({ 'all dim:resp': means(300, 60, 60, 40) });
    expect(ask(aggregate, { wave: aggregate.waves[1] ?? { id: '' } })?.finding).toBe('No clear change since W1');
  });

  it('counts a recommend score with its sign', () => {
    const score = (value: number): CellContent => ({ n: 200, value, lo: value - 8, hi: value + 8 });
    const aggregate = history({ 'all emp': [score(-20), score(-5), score(12)] });
    expect(ask(aggregate, { measure: emp })?.finding).toBe('Recommend is rising: -20 to +12 since W1');
  });
});
