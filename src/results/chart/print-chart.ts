import type { Chart, ChartTable } from './chart.js';

const sheetOfPaper = `
  body { font: 11pt/1.4 system-ui, sans-serif; color: #000; background: #fff; }
  h1 { font-size: 14pt; } svg { max-width: 100%; height: auto; } tr, svg { break-inside: avoid; }
  table { border-collapse: collapse; width: 100%; font-size: 9pt; }
  th, td { padding: 2pt 6pt 2pt 0; border-bottom: 0.5pt solid #999; text-align: start; font-weight: normal; }`;

const build = (page: Document, name: string, ...content: (Node | string)[]): HTMLElement => {
  const element = page.createElement(name);
  element.append(...content);
  return element;
};

const tableOf = (page: Document, { columns, rows }: ChartTable): HTMLElement => {
  const head = columns.map(({ title }) => build(page, 'th', title));
  const body = rows.map(row =>
    build(page, 'tr', ...row.map((cell, place) => build(page, place === 0 ? 'th' : 'td', cell))),
  );
  return build(page, 'table', build(page, 'thead', build(page, 'tr', ...head)), build(page, 'tbody', ...body));
};

/**
 * Prints one chart, drawing and table, without the page around it: in a frame of its own, which goes when that is done.
 * @param drawing null for a chart that is no drawing
 * @param print opens the dialog of the browser
 */
export const printChart = (
  chart: Chart,
  drawing: SVGSVGElement | null,
  { tag, direction }: { readonly tag: string; readonly direction: 'ltr' | 'rtl' },
  print = (view: Window): void => view.print(),
): void => {
  const frame = document.createElement('iframe');
  // A frame that is not displayed prints nothing in some browsers.
  Object.assign(frame.style, { position: 'fixed', inlineSize: '0', blockSize: '0', border: '0' });
  frame.setAttribute('aria-hidden', 'true');
  document.body.append(frame);
  const { contentWindow: view, contentDocument: page } = frame;
  if (!view || !page) return;
  Object.assign(page.documentElement, { lang: tag, dir: direction });
  page.title = chart.finding;
  // A strict page refuses style elements, not style sheets that are made.
  const sheet = new (view as Window & typeof globalThis).CSSStyleSheet();
  sheet.replaceSync(sheetOfPaper);
  page.adoptedStyleSheets = [sheet];
  const parts = [build(page, 'h1', chart.finding), build(page, 'p', chart.description)];
  page.body.append(...parts, ...(drawing ? [page.importNode(drawing, true)] : []), tableOf(page, chart.table));
  view.addEventListener('afterprint', () => frame.remove());
  print(view);
};
