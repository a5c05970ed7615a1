import 'axe-core';
import type * as Axe from 'axe-core';
import { ResultsElement, type Aggregate, type ResultsErrorEvent } from '../../../src/results/index.js';
import { ResultsHarness } from '../../../src/testing/results-harness.js';
import { deepEqual, equal, match, ok, waitUntil } from '../assert.js';
import { emulateMedia, press } from '../commands.js';
import { serviceAggregate } from './service-aggregate.js';

declare const axe: typeof Axe;

ResultsElement.define();

const source = (document: unknown): string =>
  URL.createObjectURL(new Blob([JSON.stringify(document)], { type: 'application/json' }));

interface Placing {
  readonly document?: unknown;
  readonly src?: string;
  readonly language?: string;
  readonly attributes?: Readonly<Record<string, string>>;
}

describe('<ics-results>', () => {
  let place: HTMLElement;

  const create = ({
    document: content = serviceAggregate,
    src,
    language = 'en',
    attributes = {},
  }: Placing): ResultsElement => {
    const element = document.createElement('ics-results');
    place.lang = language;
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.setAttribute('src', src ?? source(content));
    return element;
  };

  const show = async (placing: Placing = {}): Promise<ResultsHarness> => {
    const element = create(placing);
    place.append(element);
    return new ResultsHarness(element).settled();
  };

  const violations = async (): Promise<readonly string[]> =>
    (await axe.run(place, { resultTypes: ['violations'] })).violations.map(
      ({ id, nodes }) => `${id}: ${nodes[0]?.html}`,
    );

  beforeEach(() => {
    place = document.createElement('main');
    document.documentElement.style.colorScheme = 'light dark';
    document.body.append(place);
  });
  afterEach(() => place.remove());

  it('shows a dimension and its questions with answers, mean, interval and distribution', async () => {
    const results = await show();
    equal(results.title, 'Internal service');
    deepEqual(results.titles, [
      'Responsiveness',
      'How soon did you hear from others?',
      'Was it late?',
      'Which ones?',
      'What would help?',
    ]);
    equal(results.figures[1], '67 of 100 95 % interval 62 to 72 · 31 answers');
    equal(results.distributions[1], 'Never: 3 %, Rarely: 10 %, Sometimes: 26 %, Often: 39 %, Always: 23 %');
    equal(results.comments.length, 10);
  });

  it('gives each part of a bar its share of the width', async () => {
    const { element } = await show();
    const bar = element.shadowRoot?.querySelectorAll('[role=img]')[1];
    const widths = [...(bar?.children ?? [])].map(part => part.getBoundingClientRect().width);
    const whole = widths.reduce((sum, width) => sum + width, 0);
    ok(whole > 200, 'the bar is there');
    ok(Math.abs((widths[3] ?? 0) / whole - 12 / 31) < 0.01, `the fourth part is ${widths[3]} of ${whole}`);
    equal(element.shadowRoot?.querySelector('style, :not([data-share])[style]'), null, 'no style in the markup');
  });

  it('says in words why a figure is hidden, and shows no number of it', async () => {
    const results = await show({ attributes: { group: 'legal' } });
    deepEqual(results.hidden, [
      'Hidden: fewer than 5 answers',
      'Hidden: fewer than 5 answers',
      'Hidden to protect another group',
    ]);
    equal(results.figures.length, 1);
  });

  it('hides by itself a figure below the minimum', async () => {
    const leaking = {
      ...serviceAggregate,
      cells: serviceAggregate.cells.map(cell =>
        's' in cell ? { w: cell.w, g: cell.g, d: cell.d, n: 4, mean: 12 } : cell,
      ),
    };
    const results = await show({ document: leaking, attributes: { group: 'legal' } });
    ok(!results.element.shadowRoot?.textContent.includes('12 of 100'), 'the mean of four is not shown');
    match(results.hidden.join(), /fewer than 5/);
  });

  it('says why it shows nothing before there is enough', async () => {
    const cells = serviceAggregate.cells.map(({ w, g, d }) => ({ w, g, d, s: 'none' }));
    const results = await show({ document: { ...serviceAggregate, cells, comments: [] } });
    match(results.status, /^There is nothing to show yet\. Figures appear here from 5 answers on/);
    deepEqual(results.figures, []);
  });

  it('turns into a table with caption, headings and the same figures', async () => {
    const results = await show();
    await results.turn();
    deepEqual(results.table[0]?.slice(0, 3), ['Question', 'Answers', 'Result']);
    deepEqual(results.table[2]?.slice(0, 5), [
      'How soon did you hear from others?',
      '31',
      '67',
      '0 to 100',
      '62 to 72',
    ]);
    const table = results.element.shadowRoot?.querySelector('table');
    equal(table?.caption?.textContent.trim(), 'Internal service, 2026-Q4, Everyone');
    ok(
      [...table.querySelectorAll('th')].every(heading => heading.scope !== ''),
      'every heading has a scope',
    );
    await results.turn();
    deepEqual(results.table, []);
  });

  it('changes wave and group, also by keyboard', async () => {
    const results = await show();
    deepEqual(results.choices('wave'), ['2026-Q3', '2026-Q4 (still open)']);
    await results.choose('wave', '2026-Q3');
    match(results.figures[0] ?? '', /^50 of 100/);
    await results.choose('group', 'Legal');
    equal(results.element.group, 'legal');
    match(results.status, /^There is nothing to show yet/);
    await results.choose('group', 'Everyone');
    results.element.shadowRoot?.querySelector('button')?.focus();
    await press('Enter');
    await waitUntil(() => results.table.length > 0, 'the table');
  });

  it('shows how all teams rate a group that is chosen', async () => {
    const results = await show({ attributes: { group: 'fin' } });
    match(
      results.element.shadowRoot?.querySelector('[part=card]')?.textContent,
      /How quick is Finance\?\s+As rated by all teams/,
    );
  });

  it('takes a stricter minimum from its attribute, and no laxer one', async () => {
    match((await show({ attributes: { min: '40' } })).status, /from 40 answers on/);
    match((await show({ attributes: { min: '1', group: 'legal' } })).hidden[0] ?? '', /fewer than 5/);
  });

  it('speaks the language around it, through shadow roots', async () => {
    const root = place.attachShadow({ mode: 'open' });
    const element = create({ language: 'de' });
    root.append(element);
    const results = await new ResultsHarness(element).settled();
    equal(results.title, 'Interner Service');
    match(results.figures[1] ?? '', /^67 von 100 95-%-Bereich 62 bis 72 · 31 Antworten$/);
  });

  it('runs from right to left in Arabic', async () => {
    const { element } = await show({ language: 'ar' });
    const bar = element.shadowRoot?.querySelectorAll('[role=img]')[1];
    const [first, last] = [bar?.firstElementChild, bar?.lastElementChild].map(part => part?.getBoundingClientRect().x);
    ok(Number(first) > Number(last), 'the lowest code stands at the right');
  });

  const wrong: readonly (readonly [string, Placing, RegExp])[] = [
    ['src-not-found', { src: '/nothing-here.json' }, /^There are no results at this address\./],
    [
      'html-instead-of-json',
      { src: `data:text/html,${encodeURIComponent('<!doctype html>')}` },
      /^The results cannot be read\./,
    ],
    [
      'minimum-too-low',
      { document: { ...serviceAggregate, pulse: { id: 'x', min: 2 } } },
      /^The results cannot be read\./,
    ],
    ['src-unreachable', { src: 'http://127.0.0.1:1/' }, /^The results cannot be reached just now\./],
  ];
  for (const [code, placing, sentence] of wrong) {
    it(`says one plain sentence and fires ics-error for ${code}`, async () => {
      const codes: string[] = [];
      document.addEventListener('ics-error', event => codes.push((event as unknown as ResultsErrorEvent).code), {
        once: true,
      });
      const results = await show(placing);
      match(results.status, sentence);
      equal(results.element.shadowRoot?.querySelector('[role=status]')?.textContent, results.status);
      deepEqual(codes, [code]);
    });
  }

  it('shows the last of two sources that were set one after the other', async () => {
    const other: Aggregate = { ...serviceAggregate, pulse: { ...serviceAggregate.pulse, title: { en: 'Other' } } };
    const element = create({});
    place.append(element);
    element.setAttribute('src', source(other));
    equal((await new ResultsHarness(element).settled()).title, 'Other');
  });

  for (const scheme of ['light', 'dark'] as const) {
    it(`has nothing for axe to find, ${scheme}`, async () => {
      await emulateMedia({ 'prefers-color-scheme': scheme });
      for (const attributes of [{}, { view: 'table' }, { group: 'legal' }, { min: '40' }]) {
        await show({ attributes });
        deepEqual(await violations(), []);
        place.replaceChildren();
      }
      await emulateMedia({});
    });
  }
});
