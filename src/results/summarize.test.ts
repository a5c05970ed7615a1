import { describe, expect, it } from 'vitest';
import { cell, definition, response, spread, summary, times } from './service-example.js';

describe('figures of a question', () => {
  it.each([
    ['A', [24, 16, 10, 40, 10], 49],
    ['B', [4, 12, 34, 28, 22], 63],
  ])('give the published index of distribution %s (Civil Service People Survey 2018, page 13)', (_name, dist, mean) => {
    expect(cell(summary(spread(dist, 'resp1')), 'resp1')).toMatchObject({ n: 100, dist, mean });
  });

  it('turn a reversed item round and keep its codes as they were answered', () => {
    expect(cell(summary(spread([5, 0, 0, 0, 5], 'resp2')), 'resp2')).toMatchObject({ dist: [5, 0, 0, 0, 5], mean: 50 });
    expect(cell(summary(spread([8, 2, 0, 0, 0], 'resp2')), 'resp2')).toMatchObject({ mean: 95 });
  });

  it('count the three ways of not answering apart, outside the mean', () => {
    const skipped = (['na', 'na', 'pns', 'blank'] as const).map(reason =>
      response(null, { skipped: { resp1: reason } }),
    );
    expect(cell(summary([...spread([0, 0, 0, 3, 3], 'resp1'), ...skipped]), 'resp1')).toMatchObject({
      n: 6,
      dist: [0, 0, 0, 3, 3],
      na: 2,
      pns: 1,
      miss: 1,
      mean: 87.5,
    });
  });

  it('leave out answers that the question cannot take any more', () => {
    const old = response(null, { answers: { resp1: 7, emp: 'ten', use: ['closed-department'] } });
    const aggregate = summary([...spread([0, 0, 0, 0, 6], 'resp1'), old]);
    expect(cell(aggregate, 'resp1')).toMatchObject({ n: 6 });
    expect(cell(aggregate, 'use')).toEqual({ s: 'none' });
  });

  it('give the recommend score with its eleven columns', () => {
    const responses = [9, 9, 9, 10, 10, 7, 7, 7, 0, 3].map(emp => response(null, { answers: { emp } }));
    const expected = { n: 10, dist: [1, 0, 0, 1, 0, 0, 0, 3, 0, 3, 2], value: 30 };
    expect(cell(summary(responses), 'emp')).toMatchObject(expected);
    expect(cell(summary(responses), 'score:recommend')).toMatchObject(expected);
  });

  it('count each choice of several, and the answers once', () => {
    const responses = times(6, index =>
      response(null, { answers: { use: index < 4 ? ['finance', 'legal'] : ['legal'] } }),
    );
    expect(cell(summary(responses), 'use')).toMatchObject({ n: 6, dist: [4, 6, 0, 0, 0] });
  });
});

describe('figures of a dimension and a score', () => {
  it('mean the answered half, in five bands', () => {
    const responses = [
      ...times(3, () => response(null, { answers: { resp1: 5, resp2: 3 } })),
      ...times(3, () => response(null, { answers: { resp1: 3 }, skipped: { resp2: 'na' } })),
    ];
    expect(cell(summary(responses), 'dim:responsiveness')).toMatchObject({ n: 6, dist: [0, 0, 3, 3, 0], mean: 62.5 });
  });

  it('ask 10 answers where the dimension does, of its questions too', () => {
    const aggregate = summary(times(9, () => response(null, { answers: { mood: 4 } })));
    expect(cell(aggregate, 'mood')).toEqual({ s: 'min' });
    expect(cell(aggregate, 'dim:morale')).toEqual({ s: 'min' });
    expect(aggregate.dims.find(({ id }) => id === 'mood')?.min).toBe(10);
  });

  it('give the share of favourable respondents with the Wilson interval', () => {
    const aggregate = summary(spread([10, 10, 0, 0, 0], 'resp1'));
    expect(cell(aggregate, 'score:prompt')).toMatchObject({ n: 20, value: 0, lo: 0, hi: 16.1125 });
  });

  it('give the paired difference of two questions', () => {
    const responses = times(6, index => response(null, { answers: { resp1: 4, resp2: index < 3 ? 2 : 3 } }));
    expect(cell(summary(responses), 'score:gap')).toMatchObject({ n: 6, value: -1.5 });
  });
});

describe('comments', () => {
  const written = times(10, index => response('finance', { answers: { cmt: `Idea ${index}` }, language: 'de' }));

  it('stay hidden below their own minimum', () => {
    const aggregate = summary(written.slice(1));
    expect(aggregate.comments).toEqual([]);
    expect(cell(aggregate, 'cmt')).toEqual({ s: 'min' });
  });

  it('carry a text and its language, in an order that says nothing', () => {
    const there = summary(written).comments ?? [];
    const back = summary([...written].reverse()).comments;
    expect(there).toHaveLength(10);
    expect(there).toEqual(back);
    expect(there.map(({ text }) => text)).not.toEqual(written.map((_, index) => `Idea ${index}`));
    expect(Object.keys(there[0] ?? {}).sort()).toEqual(['d', 'g', 'id', 'lang', 'text', 'w']);
  });
});

describe('a wave in batches', () => {
  const answered = times(20, index =>
    response(index % 2 === 0 ? 'finance' : 'legal', { answers: { resp1: 1 + (index % 5), cmt: `Idea ${index}` } }),
  );
  const inBatches = (...batchSizes: readonly number[]) =>
    summary([], { waves: [{ id: '2026-10', state: 'open', responses: answered, batchSizes }] });

  it('tells nothing before the first, not even who has answered', () => {
    const contents = new Set(inBatches().cells.map(({ w: _w, g: _g, d: _d, ...content }) => JSON.stringify(content)));
    expect([...contents]).toEqual(['{"s":"min"}']);
  });

  it('leaves waiting answers out', () => {
    expect(cell(inBatches(12), 'resp1')).toMatchObject({ n: 12 });
    expect(cell(inBatches(12), 'resp1', 'finance')).toMatchObject({ n: 6 });
  });

  it('renews a figure once enough are new, and leaves it else', () => {
    const aggregate = inBatches(12, 6);
    expect(cell(aggregate, 'resp1')).toMatchObject({ n: 18 });
    expect(cell(aggregate, 'resp1', 'finance')).toMatchObject({ n: 6 });
    expect(cell(inBatches(10, 10), 'resp1', 'finance')).toMatchObject({ n: 10 });
  });

  it('adds comments in batches of their own minimum', () => {
    expect(inBatches(12, 6).comments).toHaveLength(12);
    expect(inBatches(10, 10).comments).toHaveLength(20);
  });
});

it('blurs answers that are all the same', () => {
  const aggregate = summary(spread([0, 0, 0, 6, 0], 'resp1'));
  expect(cell(aggregate, 'resp1')).toEqual({ n: 6, na: 0, pns: 0, miss: 0 });
});

describe('the document', () => {
  it('puts scores first and questions after their dimension', () => {
    expect(summary([]).dims.map(({ id }) => id)).toEqual([
      'score:index',
      'score:recommend',
      'score:prompt',
      'score:gap',
      'dim:responsiveness',
      'resp1',
      'resp2',
      'dim:morale',
      'mood',
      'emp',
      'use',
      'svc.speed',
      'svc.note',
      'cmt',
    ]);
  });

  it('carries every language of the definition', () => {
    const { pulse, dims } = summary([]);
    expect(pulse.title).toEqual({ en: 'Service', de: 'Dienst' });
    expect(dims.find(({ id }) => id === 'resp1')?.label).toEqual({ en: 'First answer?', de: 'Erste Antwort?' });
  });

  it.each([
    [undefined, 5],
    [2, 5],
    [8, 8],
  ])('takes a stricter minimum and no laxer one: %s → %i', (minimumGroup, min) => {
    const more = minimumGroup === undefined ? {} : { minimumGroup };
    expect(summary([], more).pulse.min).toBe(min);
  });

  it('has nothing to say of a message', () => {
    const aggregate = summary(spread([9, 9, 9, 9, 9], 'resp1'), { definition: { ...definition, kind: 'message' } });
    expect(aggregate).toMatchObject({ dims: [], cells: [], edges: [], comments: [] });
  });

  it('does not depend on the order of the responses', () => {
    const teams = ['finance', 'legal', 'north', 'south', 'works'];
    const responses = times(60, index =>
      response(teams[index % 5] ?? null, {
        answers: {
          resp1: 1 + (index % 5),
          emp: index % 11,
          use: ['legal'],
          svc: { legal: { speed: 1 + (index % 3) } },
        },
      }),
    );
    expect(summary([...responses].reverse())).toEqual(summary(responses));
  });
});
