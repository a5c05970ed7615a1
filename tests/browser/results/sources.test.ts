import { ResultsElement, type ResultsErrorEvent } from '../../../src/results/index.js';
import { ResultsHarness } from '../../../src/testing/results-harness.js';
import { deepEqual, equal, match, ok } from '../assert.js';
import { serviceAggregate } from './service-aggregate.js';

ResultsElement.define();

const source = (text: string, type = 'text/plain'): string => URL.createObjectURL(new Blob([text], { type }));
const header = 'w,g,d,n,dist,mean,lo,hi,s,na,pns,miss';
const csv = [
  header,
  '2026-Q3,all,resp,28,2|6|10|6|4,50,,,,,,',
  '2026-Q4,all,resp,31,1|3|8|12|7,66.9,62,71.9,,2,0,1',
  '2026-Q4,Finance,resp,,,,,,min,,,',
].join('\r\n');
const figure = '67 of 100 95 % interval 62 to 72 · 31 answers';
const mistakes = 'The data behind these results has mistakes. What cannot be trusted is not shown.';

describe('<ics-results> of another source', () => {
  let place: HTMLElement;
  let codes: string[];
  let warnings: string[];
  const { warn } = console;

  const show = async (src: string, attributes: Readonly<Record<string, string>> = {}): Promise<ResultsHarness> => {
    const element = document.createElement('ics-results');
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.setAttribute('src', src);
    element.addEventListener('ics-error', event => codes.push((event as unknown as ResultsErrorEvent).code));
    place.append(element);
    return new ResultsHarness(element).settled();
  };

  beforeEach(() => {
    [codes, warnings] = [[], []];
    console.warn = (line: unknown) => warnings.push(String(line));
    place = document.createElement('main');
    place.lang = 'en';
    document.body.append(place);
  });
  afterEach(() => {
    console.warn = warn;
    place.remove();
  });

  const rows = [
    { Wave: '2026-Q4', Team: { Title: 'all' }, Question: 'resp', Answers: '31', Counts: '1|3|8|12|7', Mean: '66,9' },
    { Wave: '2026-Q4', Team: { Title: 'Finance' }, Question: 'resp', Answers: '<5' },
  ];
  const names = 'w: Wave; g: Team.Title; d: Question; n: Answers; dist: Counts; mean: Mean; decimal: comma';
  const sources: readonly (readonly [string, string, string])[] = [
    ['OData', JSON.stringify({ value: rows }), names],
    ['Elasticsearch', JSON.stringify({ hits: { hits: rows.map(_source => ({ _source })) } }), names],
    ['JSON line by line', rows.map(row => JSON.stringify(row)).join('\n'), names],
    [
      'CSV with semicolons',
      'Woche;Wer;Was;Anzahl;1;2;3;4;5\n2026-Q4;Alle;resp;31;1;3;8;12;7\n2026-Q4;Finance;resp;<5;;;;;',
      `w: Woche; g: Wer; d: Was; n: Anzahl; dist: 1|2|3|4|5; kind: 'ordinal'; all: Alle`,
    ],
  ];
  for (const [what, text, map] of sources) {
    it(`shows ${what} by its map`, async () => {
      const results = await show(source(text), { map });
      equal(results.status, '');
      match(results.figures[0] ?? '', /^67 of 100 .*31 answers$/);
      equal(results.distributions[0], '1: 3 %, 2: 10 %, 3: 26 %, 4: 39 %, 5: 23 %');
      deepEqual(results.choices('group'), ['Everyone', 'Finance']);
      await results.choose('group', 'Finance');
      match(results.status, /^There is nothing to show yet/);
      deepEqual(codes, []);
    });
  }

  it('shows CSV under its own names with an empty map', async () => {
    const results = await show(source(csv, 'text/csv'), { map: '' });
    deepEqual(results.figures, [figure]);
    deepEqual(results.choices('wave'), ['2026-Q3', '2026-Q4']);
    await results.choose('wave', '2026-Q3');
    match(results.figures[0] ?? '', /^50 of 100/);
  });

  it('reads the source again when its map changes', async () => {
    const results = await show(source(csv));
    match(results.status, /^The results cannot be read\./);
    deepEqual(codes, ['not-json']);
    results.element.setAttribute('map', `title: 'Service'; scale: 'freq5'`);
    await results.element.updateComplete;
    await results.settled();
    equal(results.title, 'Service');
    match(results.distributions[0] ?? '', /^Never: 3 %/);
  });

  it('says in a sentence that something is left out, and shows the rest', async () => {
    const results = await show(source(`${csv}\n2026-Q4,all,mood,many,,50,,,,,,\n2026-Q4,all,trust,9,,50,,,,,,`), {
      map: '',
    });
    equal(results.status, mistakes);
    deepEqual(results.titles, ['resp', 'trust']);
    deepEqual(codes, ['not-a-number']);
    equal(warnings.length, 1);
    match(warnings[0], / rows\[3\]\.n: Line 5: "n" cannot be read\. \[not-a-number\]$/);
  });

  it('shows a hidden figure that has a number as hidden, and reports it', async () => {
    const cells = serviceAggregate.cells.map(cell => ('s' in cell ? { ...cell, n: 12, mean: 87 } : cell));
    const results = await show(source(JSON.stringify({ ...serviceAggregate, cells })), { group: 'legal' });
    equal(results.status, mistakes);
    deepEqual(results.hidden, [
      'Hidden: fewer than 5 answers',
      'Hidden: fewer than 5 answers',
      'Hidden to protect another group',
    ]);
    ok(!results.element.shadowRoot?.textContent.includes('87'), 'the number is nowhere');
    deepEqual(codes, ['suppressed-with-number']);
    match(warnings[0], /cells\[5\]: suppressed-with-number/);
  });

  it('says both that something is left out and that nothing may be shown yet', async () => {
    const results = await show(source(`${csv}\n2026-Q4,all,mood,many,,50,,,,,,`), { map: '', min: '40' });
    match(results.status, /^The data .* is not shown\. There is nothing to show yet\. Figures appear here from 40/);
  });

  const wrong: readonly (readonly [string, string, string])[] = [
    ['malformed-map', csv, 'Answers'],
    ['unknown-key', csv, 'gruop: Team'],
    ['minimum-too-low', csv, 'min: 2'],
    ['rows-not-found', '{"list":[]}', 'rows: value'],
    ['html-instead-of-json', '<!doctype html>', ''],
    ['too-large', ' '.repeat(1024 * 1024 + 1), ''],
  ];
  for (const [code, text, map] of wrong) {
    it(`says one plain sentence and fires ics-error for ${code}`, async () => {
      const results = await show(source(text), { map });
      equal(results.status, 'The results cannot be read. The people who run this page can help.');
      deepEqual(codes, [code]);
      deepEqual(results.figures, []);
    });
  }
});
