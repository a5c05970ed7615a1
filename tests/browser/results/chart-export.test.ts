import type { ExportedChart } from '../../../src/results/chart/export-chart.js';
import { printChart } from '../../../src/results/chart/print-chart.js';
import { standaloneSvg } from '../../../src/results/chart/standalone-svg.js';
import { ResultsElement, type Aggregate } from '../../../src/results/index.js';
import { deepEqual, equal, match, ok, waitUntil } from '../assert.js';
import { ChartHarness } from './chart-harness.js';
import { serviceAggregate } from './service-aggregate.js';

ResultsElement.define();

interface SavedFile {
  readonly name: string;
  readonly content: Blob;
}

describe('export of a chart', () => {
  let place: HTMLElement;
  let saved: SavedFile[];
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;

  const show = async (aggregate: Aggregate = serviceAggregate): Promise<ChartHarness> => {
    const element = document.createElement('ics-results');
    element.setAttribute('view', 'diverging-bars');
    element.setAttribute('src', createObjectURL(new Blob([JSON.stringify(aggregate)], { type: 'application/json' })));
    place.append(element);
    return new ChartHarness(element).settled();
  };

  const fileOf = async (chart: ChartHarness, kind: string): Promise<SavedFile> => {
    await chart.press(kind);
    return waitUntil(() => saved[0]);
  };

  beforeEach(() => {
    place = document.createElement('main');
    place.lang = 'en';
    document.documentElement.style.colorScheme = 'dark';
    document.body.append(place);
    saved = [];
    const contents = new Map<string, Blob>();
    URL.createObjectURL = content => {
      const url = createObjectURL(content);
      contents.set(url, content as Blob);
      return url;
    };
    HTMLAnchorElement.prototype.click = function () {
      saved.push({ name: this.download, content: contents.get(this.href)! });
    };
  });
  afterEach(() => {
    place.remove();
    document.documentElement.style.colorScheme = '';
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  });

  it('writes what the table says as CSV, with a byte order mark and without formulas', async () => {
    const dims = serviceAggregate.dims.map(dim =>
      dim.id === 'resp1' ? { ...dim, label: { en: '=HYPERLINK("https://evil.example")' } } : dim,
    );
    const chart = await show({ ...serviceAggregate, dims });
    const { name, content } = await fileOf(chart, 'CSV');
    equal(name, 'diverging-bars-2026-Q4.csv');
    const bytes = new Uint8Array(await content.arrayBuffer());
    deepEqual([...bytes.slice(0, 3)], [0xef, 0xbb, 0xbf]);
    const lines = new TextDecoder().decode(bytes).split('\r\n');
    match(lines[1], /^"'=HYPERLINK\(""https:\/\/evil\.example""\)",13,26,61,/);
    await chart.turn();
    equal(lines.length, chart.table.length + 1);
  });

  it('draws an SVG for white paper that stands alone', async () => {
    const chart = await show();
    const { name, content } = await fileOf(chart, 'SVG');
    equal(name, 'diverging-bars-2026-Q4.svg');
    const svg = new DOMParser().parseFromString(await content.text(), 'image/svg+xml').documentElement;
    equal(svg.localName, 'svg');
    equal(svg.querySelector('title')?.textContent, chart.finding);
    equal(svg.querySelectorAll('[data-mark], [tabindex], [class], style').length, 0);
    const fills = [...svg.querySelectorAll('text')].map(text => text.getAttribute('fill'));
    ok(fills.length > 5 && fills.every(fill => /^rgb\(\d+,\d+,\d+\)$/.test(fill ?? '')), fills.join());
    equal(fills[0], 'rgb(0,0,0)', 'black words, though the page is dark');
    equal(svg.querySelector('path title')?.textContent, chart.marks[0]);
  });

  it('paints a PNG of twice the size', async () => {
    const chart = await show();
    const { name, content } = await fileOf(chart, 'PNG');
    equal(name, 'diverging-bars-2026-Q4.png');
    const picture = await createImageBitmap(content);
    equal(picture.width, 2 * (chart.drawing?.viewBox.baseVal.width ?? 0));
    const canvas = document.createElement('canvas');
    Object.assign(canvas, { width: picture.width, height: picture.height });
    const context = canvas.getContext('2d')!;
    context.drawImage(picture, 0, 0);
    const { x, y, height } = (chart.drawing!.querySelector('[data-mark]') as SVGPathElement).getBBox();
    const pixel = context.getImageData(2 * (x + 1.5), 2 * (y + height / 2), 1, 1).data;
    deepEqual([...pixel], [230, 97, 1, 255], 'the first bar');
    deepEqual([...context.getImageData(0, picture.height - 1, 1, 1).data], [255, 255, 255, 255], 'paper');
  });

  it('hatches in a picture what is hidden', async () => {
    const cells = serviceAggregate.cells.map(cell =>
      cell.d === 'resp1' ? { w: cell.w, g: cell.g, d: cell.d, s: 'min' as const } : cell,
    );
    const chart = await show({ ...serviceAggregate, cells });
    const { content } = await fileOf(chart, 'PNG');
    const picture = await createImageBitmap(content);
    const canvas = document.createElement('canvas');
    Object.assign(canvas, { width: picture.width, height: picture.height });
    const context = canvas.getContext('2d')!;
    context.drawImage(picture, 0, 0);
    const { x, y, width, height } = (chart.drawing!.querySelector('.hidden') as SVGPathElement).getBBox();
    const { data } = context.getImageData(2 * x + 4, 2 * y + 4, 2 * width - 8, 2 * height - 8);
    const darkness = data.filter((_, index) => index % 4 === 0);
    const dark = darkness.filter(red => red < 200).length / darkness.length;
    ok(dark > 0.05 && dark < 0.6, `${dark} of it are lines`);
  });

  it('offers no picture of a table', async () => {
    const chart = await show();
    deepEqual(chart.exports, ['CSV', 'SVG', 'PNG', 'Print']);
    await chart.turn();
    deepEqual(chart.exports, ['CSV', 'Print']);
  });

  it('prints the chart and its table alone, in a frame that goes afterwards', async () => {
    const chart = await show();
    const exported: ExportedChart['chart'] = {
      finding: 'Finding',
      description: 'How to read it',
      heightPx: 1,
      marks: [],
      table: { columns: [{ title: 'Team', isFigure: false }], rows: [['Finance']] },
    };
    let printed: Window | null = null;
    printChart(
      exported,
      standaloneSvg(chart.drawing!, exported),
      { tag: 'ar', direction: 'rtl' },
      view => (printed = view),
    );
    const page = (printed as unknown as Window).document;
    equal(page.documentElement.dir, 'rtl');
    equal(page.querySelector('h1')?.textContent, 'Finding');
    ok(page.querySelector('svg path'), 'the drawing');
    equal(page.querySelector('tbody th')?.textContent, 'Finance');
    equal(page.querySelector('style'), null);
    (printed as unknown as Window).dispatchEvent(new Event('afterprint'));
    equal(document.querySelector('iframe'), null);
  });
});
