import { ResultsElement } from '../../../src/results/index.js';
import { equal, ok, waitUntil } from '../assert.js';
import { heatmapDocument } from '../../bench/chart-documents.js';
import { ChartHarness } from './chart-harness.js';

ResultsElement.define();

/** What is seen of a text from left to right: its figures and signs by where they stand. */
const seenOf = (text: Text): string => {
  const range = document.createRange();
  const letters = [...text.data].flatMap((letter, index) => {
    if (!/[-+\p{Nd}]/u.test(letter)) return [];
    range.setStart(text, index);
    range.setEnd(text, index + 1);
    return [{ letter, leftPx: range.getBoundingClientRect().left }];
  });
  return letters
    .sort((one, other) => one.leftPx - other.leftPx)
    .map(({ letter }) => letter)
    .join('');
};

const firstText = (element: Element): Text | null =>
  document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode() as Text | null;

describe('negative figures in right-to-left words', () => {
  let place: HTMLElement;

  beforeEach(() => {
    place = document.createElement('main');
    document.body.append(place);
  });
  afterEach(() => place.remove());

  for (const language of ['ar', 'ar-EG', 'en']) {
    it(`have their sign on the left: ${language}`, async () => {
      place.lang = language;
      const element = document.createElement('ics-results');
      element.setAttribute('view', 'heatmap');
      element.setAttribute('src', URL.createObjectURL(new Blob([JSON.stringify(heatmapDocument())])));
      place.append(element);
      const chart = await new ChartHarness(element).settled();
      const tools = chart.chart!.shadowRoot!;
      tools.querySelector<HTMLElement>('[part=tools] button')!.click();
      const cells = await waitUntil(() => {
        const all = [...tools.querySelectorAll('td:nth-child(4)')];
        return all.length > 0 ? all : null;
      });
      const figures = cells.map(firstText).filter(text => /[-+]/.test(text?.data ?? ''));
      ok(figures.length > 100, 'differences to the mean');
      ok(
        figures.some(text => text?.data.includes('-')),
        'some are negative',
      );
      for (const text of figures.slice(0, 20)) {
        const digits = /[-+]/.exec(text!.data)![0];
        equal(seenOf(text!)[0], digits, JSON.stringify(text!.data));
      }
    });
  }
});
