/** From the last byte of the data until a large chart is painted, against a bare Lit table of the same figures. */
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { bundleModule } from '../bundle-module.js';
import { startBenchSite, type BenchSite } from './bench-site.js';
import { inTurn, type BenchRoom } from './bench-stage.js';
import { BenchTab } from './bench-tab.js';
import { heatmapDocument, serviceMapDocument } from './chart-documents.js';
import { withTag, type Contender } from './contenders.js';
import { median } from './median.js';
import { printLine, ratio } from './print-table.js';

interface Subject {
  readonly title: string;
  readonly view: string;
  readonly json: string;
  readonly figures: number;
}

/**
 * Milliseconds from the data to the paint: on a page that has just been opened, and of a second chart on it; and until keys,
 * pointer and screen reader can reach each of its figures.
 */
interface Painting {
  readonly firstMs: number;
  readonly againMs: number;
  readonly reachedMs: number;
}

/** Figures as they are seen, and as they are reached: those of a table are both. */
const seen = 'td, text';
const reached = 'td, [data-mark]';

/** Sent into the page as text. Resolves when as many figures as asked for have been painted under the element. */
const paintingOf = async (tag: string, file: string, figures: number, kind: string): Promise<number> => {
  const countIn = (root: ParentNode): number => {
    let count = root.querySelectorAll(kind).length;
    for (const element of root.querySelectorAll('*')) if (element.shadowRoot) count += countIn(element.shadowRoot);
    return count;
  };
  const host = (): Element | null => document.querySelector(`${tag}[src$="${file}"]`);
  const isThere = (): boolean => countIn(host()?.shadowRoot ?? document.createDocumentFragment()) >= figures;
  while (!isThere()) await new Promise(resolve => requestAnimationFrame(resolve));
  await new Promise(resolve => {
    const channel = new MessageChannel();
    channel.port1.onmessage = resolve;
    requestAnimationFrame(() => channel.port2.postMessage(null));
  });
  const entries = performance.getEntriesByType('resource').filter(entry => entry instanceof PerformanceResourceTiming);
  const arrivedMs = entries.find(({ name }) => name.endsWith(file))?.responseEnd ?? Number.NaN;
  return performance.now() - arrivedMs;
};

/** Sent into the page as text. */
const addAnother = (tag: string, file: string): void => {
  const first = document.querySelector(tag);
  const another = first?.cloneNode() as Element;
  another.setAttribute('src', `/ics-pulse/${file}`);
  first?.replaceWith(another);
};

const visit = async (browser: Browser, site: BenchSite, tag: string, figures: number): Promise<Painting> => {
  const tab = await BenchTab.open(browser, '() => undefined');
  await tab.goto(`${site.origin}/ics-pulse/`);
  await tab.untilTrue(`document.querySelector('${tag}') !== null`);
  const paint = (file: string, kind: string): Promise<number> =>
    tab.run<number>(`(${paintingOf.toString()})('${tag}', '${file}', ${figures}, '${kind}')`);
  const firstMs = await paint('first.json', seen);
  await tab.untilQuiet();
  await tab.run(`(${addAnother.toString()})('${tag}', 'again.json')`);
  const againMs = await paint('again.json', seen);
  const reachedMs = await paint('again.json', reached);
  await tab.close();
  return { firstMs, againMs, reachedMs };
};

/** Served like every contender; its data lies beside its scripts. */
const contenderOf = (entry: string, element: string, script: Contender['script'], json: string): Contender => ({
  ...withTag(entry, element),
  script: file => (file.endsWith('.json') ? json : script(file)),
});

const subjects = (): readonly Subject[] => [
  { title: 'heatmap, 40 × 8', view: 'heatmap', json: JSON.stringify(heatmapDocument()), figures: 41 * 8 },
  { title: 'service map, 14 × 14', view: 'service-map', json: JSON.stringify(serviceMapDocument()), figures: 14 * 14 },
];

export const chartsRoom: BenchRoom = async ({ browser, repetitions }) => {
  const code = await bundleModule(fileURLToPath(new URL('./references/lit-table.ts', import.meta.url)));
  printLine('from data to paint (ms)', ['Lit table', 'ics-results.js', 'ratio']);
  for (const { title, view, json, figures } of subjects()) {
    const table = contenderOf('main.js', '<lit-table src="/ics-pulse/first.json"></lit-table>', () => code, json);
    const { script } = withTag('ics-results.js', '');
    const ours = contenderOf(
      'ics-results.js',
      `<ics-results src="/ics-pulse/first.json" view="${view}"></ics-results>`,
      script,
      json,
    );
    const contenders = [table, ours];
    const sites = new Map(await Promise.all(contenders.map(async one => [one, await startBenchSite([one])] as const)));
    const samples = await inTurn(contenders, repetitions, contender => {
      const site = sites.get(contender);
      if (!site) throw new Error('Every contender has a site.');
      return visit(browser, site, contender === ours ? 'ics-results' : 'lit-table', figures);
    });
    for (const [when, of] of [
      ['code and data fetched', (one: Painting) => one.firstMs],
      ['code there, data fetched', (one: Painting) => one.againMs],
      ['and all figures reached', (one: Painting) => one.reachedMs],
    ] as const) {
      const [plain = Number.NaN, chart = Number.NaN] = samples.map(all => median(all.map(of)));
      printLine(`${title}, ${when}`, [plain.toFixed(0), chart.toFixed(0), ratio(chart, plain)]);
    }
    for (const site of sites.values()) site.close();
  }
};
