import { ResultsElement, type Aggregate } from '../../../src/results/index.js';
import { heatmapDocument, serviceMapDocument } from '../../bench/chart-documents.js';
import { deepEqual, equal, match, ok, waitUntil } from '../assert.js';
import { press } from '../commands.js';
import { ChartHarness } from './chart-harness.js';

ResultsElement.define();

describe('a chart of hundreds of marks', () => {
  let place: HTMLElement;

  const show = (view: string, document: Aggregate, language = 'en'): Promise<ChartHarness> => {
    place.lang = language;
    const element = globalThis.document.createElement('ics-results');
    element.setAttribute('view', view);
    element.setAttribute('src', URL.createObjectURL(new Blob([JSON.stringify(document)])));
    place.append(element);
    return new ChartHarness(element).painted();
  };

  beforeEach(() => {
    place = document.createElement('main');
    document.body.append(place);
    place.style.inlineSize = '1000px';
  });
  afterEach(() => place.remove());

  for (const [view, document, figures] of [
    ['heatmap', heatmapDocument(), 41 * 8],
    ['service-map', serviceMapDocument(), 14 * 14],
  ] as const) {
    it(`is painted before its marks are elements, and looks the same afterwards: ${view}`, async () => {
      const chart = await show(view, document);
      equal(chart.drawing?.getAttribute('aria-busy'), 'true');
      equal(chart.marks.length, 0);
      ok(chart.words.filter(words => /^\d+$/.test(words)).length >= figures, 'every figure stands there');
      ok(chart.drawing.querySelectorAll('path').length < 60, 'few elements');
      const { words, outlines } = chart;
      await chart.settled();
      ok(chart.marks.length >= figures, `${chart.marks.length} marks`);
      deepEqual(chart.words, words);
      deepEqual(chart.outlines, outlines);
    });
  }

  it('has one tab stop, names and arrow keys once its marks are there', async () => {
    const chart = await (await show('heatmap', heatmapDocument())).settled();
    equal(chart.drawing?.querySelectorAll('[tabindex="0"]').length, 1);
    chart.mark(chart.marks[0]!).focus();
    match(chart.focused, /^Everyone, Dimension 1: \d+ of 100 · .*answers$/);
    await press('End');
    match(chart.focused, /^Department number 40, Dimension 8/);
    equal(chart.drawing?.querySelectorAll('[tabindex="0"]').length, 1);
  });

  it('says the same of a mark where words run from right to left', async () => {
    const chart = await (await show('heatmap', heatmapDocument(), 'ar')).settled();
    equal(new Set(chart.marks).size, 41 * 8);
    match(chart.marks[8]!, /^Department number 1, Dimension 1: /);
  });

  it('keeps the focus on the mark when it is drawn anew', async () => {
    const chart = await (await show('heatmap', heatmapDocument())).settled();
    chart.mark(chart.marks[9]!).focus();
    const before = chart.focused;
    const width = chart.drawing?.viewBox.baseVal.width;
    place.style.inlineSize = '800px';
    await waitUntil(() => chart.drawing?.viewBox.baseVal.width !== width);
    equal(chart.focused, before);
  });

  it('exports every mark with what it says, however soon it is asked to', async () => {
    const chart = await show('heatmap', heatmapDocument());
    equal(chart.marks.length, 0);
    const { click } = HTMLAnchorElement.prototype;
    const saved: string[] = [];
    HTMLAnchorElement.prototype.click = function () {
      saved.push(this.href);
    };
    try {
      await chart.press('SVG');
      const url = await waitUntil(() => saved[0]);
      const svg = new DOMParser().parseFromString(await (await fetch(url)).text(), 'image/svg+xml');
      equal(svg.querySelectorAll('path title').length, 41 * 8);
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
  });
});
