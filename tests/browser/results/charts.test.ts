import 'axe-core';
import type * as Axe from 'axe-core';
import { ResultsElement, type ResultsErrorEvent } from '../../../src/results/index.js';
import { ChartHarness } from './chart-harness.js';
import { deepEqual, equal, match, ok, waitUntil } from '../assert.js';
import { serviceAggregate } from './service-aggregate.js';

declare const axe: typeof Axe;

ResultsElement.define();

const source = (document: unknown): string =>
  URL.createObjectURL(new Blob([JSON.stringify(document)], { type: 'application/json' }));

describe('charts of <ics-results>', () => {
  let place: HTMLElement;

  const show = async (attributes: Readonly<Record<string, string>>): Promise<ChartHarness> => {
    const element = document.createElement('ics-results');
    for (const [name, value] of Object.entries({ src: source(serviceAggregate), ...attributes })) {
      element.setAttribute(name, value);
    }
    place.append(element);
    return new ChartHarness(element).settled();
  };

  beforeEach(() => {
    place = document.createElement('main');
    place.lang = 'en';
    document.documentElement.style.colorScheme = 'light dark';
    document.body.append(place);
  });
  afterEach(() => place.remove());

  it('stand in place of the bars, with their finding as heading', async () => {
    const chart = await show({ view: 'diverging-bars' });
    match(chart.finding, /favourable/);
    equal(chart.marks[0], 'How soon did you hear from others?: Never, 3 %, 1 of 31');
  });

  it('show one measure where it is asked for', async () => {
    const chart = await show({ view: 'diverging-bars', measure: 'resp2' });
    deepEqual([...new Set(chart.marks.map(text => text.split(':')[0]))], ['Was it late?']);
  });

  it('fall back to bars for a misspelt name, and to their own choice for a misspelt measure, and say so', async () => {
    const warnings: string[] = [];
    const warn = console.warn;
    console.warn = (line: string) => void warnings.push(line);
    try {
      const bars = await show({ view: 'diverging-bar' });
      equal(bars.finding, '');
      ok(place.querySelector('ics-results')?.shadowRoot?.querySelector('[part=figure]'), 'bars are shown');
      const chart = await show({ view: 'diverging-bars', measure: 'resp3' });
      equal(new Set(chart.marks.map(text => text.split(':')[0])).size > 1, true);
    } finally {
      console.warn = warn;
    }
    match(warnings.join('\n'), /view="diverging-bar"> is not known: bars are shown\. Did you mean "diverging-bars"/);
    match(warnings.join('\n'), /measure="resp3"> is not known: the chart chooses\. Did you mean "resp1"/);
  });

  it('turn into a table that says the same', async () => {
    const chart = await show({ view: 'diverging-bars' });
    await chart.turn();
    deepEqual(chart.table[0]?.slice(0, 2), ['Question', 'Unfavourable, %']);
    equal(chart.table.length, 3);
    equal(chart.marks.length, 0);
    await chart.turn();
    ok(chart.marks.length > 0);
  });

  it('follow the width of the page', async () => {
    const chart = await show({ view: 'diverging-bars' });
    const width = (): number => chart.drawing?.viewBox.baseVal.width ?? 0;
    const before = width();
    place.style.inlineSize = '320px';
    await waitUntil(() => width() < 320 && width() < before);
  });

  it('leave out a faulty row of a list, say so in a sentence and by its code, and show the rest', async () => {
    const codes: string[] = [];
    place.addEventListener('ics-error', event => codes.push((event as Event as ResultsErrorEvent).code));
    const rates = [
      { w: '2026-Q4', g: 'all', invited: 100, complete: 60, rule: 'RR6' },
      { w: '2026-Q4', g: 'fin', invited: 10, complete: 60, rule: 'RR6' },
    ];
    const chart = await show({ view: 'response-rates', src: source({ ...serviceAggregate, rates }) });
    equal(chart.finding, 'Everyone: 60 % answered');
    match(chart.status, /^The data behind these results has mistakes/);
    deepEqual(codes, ['distribution-sum']);
  });

  it('narrow comments to a theme, and their table with them', async () => {
    const comments = serviceAggregate.comments?.map((comment, place) => ({
      ...comment,
      theme: place < 3 ? 'Form' : 'Staff',
    }));
    const chart = await show({ view: 'comments', src: source({ ...serviceAggregate, comments }) });
    equal(chart.comments.length, 10);
    await chart.press('Form (3)');
    equal(chart.comments.length, 3);
    await chart.turn();
    equal(chart.table.length, 4);
  });

  it('have no violations of accessibility rules', async () => {
    await show({ view: 'diverging-bars' });
    const { violations } = await axe.run(place, { resultTypes: ['violations'] });
    deepEqual(
      violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
      [],
    );
  });
});
