import { describe, expect, it } from 'vitest';
import type { Aggregate } from '../../src/results/aggregate.js';
import { readAggregate } from '../../src/results/map/read-aggregate.js';
import { figuresCsv } from './owner-export.js';

const aggregate: Aggregate = {
  format: 'ics-aggregate/1',
  pulse: { id: 'core', min: 5 },
  waves: [{ id: '2026-10' }],
  groups: [
    { id: 'all' },
    { id: 'it', label: { en: 'IT, "Services"', de: 'IT-Dienste' }, parent: 'all' },
    { id: 'legal', label: { en: '=HYPERLINK("x")' }, parent: 'all' },
  ],
  dims: [
    { id: 'resp', kind: 'ordinal', scale: 'freq5', label: { en: '-Answered', de: 'Beantwortet' } },
    { id: 'emp', kind: 'recommend' },
  ],
  cells: [
    { w: '2026-10', g: 'all', d: 'resp', n: 10, dist: [1, 2, 3, 4, 0], na: 1, mean: 50, lo: 40, hi: 60 },
    { w: '2026-10', g: 'it', d: 'resp', n: 6, dist: [0, 2, 3, 1, 0], mean: 45.5 },
    { w: '2026-10', g: 'legal', d: 'resp', s: 'min' },
    { w: '2026-10', g: 'all', d: 'emp', n: 10, dist: [4, 0, 0, 0, 0, 0, 0, 4, 0, 1, 1], value: -20 },
  ],
  edges: [
    { w: '2026-10', from: 'it', to: 'legal', d: 'resp', n: 5, mean: 61 },
    { w: '2026-10', from: 'legal', to: 'it', d: 'resp', s: 'comp' },
  ],
};

const lines = (language: string): readonly string[] => figuresCsv(aggregate, language).split('\r\n');

describe('figuresCsv', () => {
  it('has a figure in each row, and no number where one is hidden', () => {
    expect(lines('de')).toEqual([
      '\uFEFFw,g,groupLabel,from,to,d,dimLabel,kind,scale,n,dist,mean,value,sd,lo,hi,na,pns,miss,s',
      '2026-10,all,,,,resp,Beantwortet,ordinal,freq5,10,1|2|3|4|0,50,,,40,60,1,,,',
      '2026-10,it,IT-Dienste,,,resp,Beantwortet,ordinal,freq5,6,0|2|3|1|0,45.5,,,,,,,,',
      `2026-10,legal,"'=HYPERLINK(""x"")",,,resp,Beantwortet,ordinal,freq5,,,,,,,,,,,min`,
      '2026-10,all,,,,emp,,recommend,,10,4|0|0|0|0|0|0|4|0|1|1,,-20,,,,,,,',
      '2026-10,,,it,legal,resp,Beantwortet,ordinal,freq5,5,,61,,,,,,,,',
      '2026-10,,,legal,it,resp,Beantwortet,ordinal,freq5,,,,,,,,,,,comp',
      '',
    ]);
  });

  it('keeps words from being run as a formula, and numbers as numbers', () => {
    const [, , it] = lines('en');
    expect(it).toContain(`"IT, ""Services""",,,resp,'-Answered,ordinal`);
  });

  it('can be shown again as it is', () => {
    const { aggregate: read, issues } = readAggregate(figuresCsv(aggregate, 'en'), '');
    expect(issues).toEqual([]);
    const shown = ({ cells, edges }: Aggregate) =>
      [...cells, ...(edges ?? [])].map(each => ('n' in each ? each.n : each.s));
    expect(shown(read!)).toEqual(shown(aggregate));
  });
});
