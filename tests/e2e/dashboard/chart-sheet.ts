import { chartNames, chartExamplePath } from '../../../demo/pages/charts-page.js';

/** One way of looking at all charts. */
export interface SheetMode {
  readonly widthPx: 375 | 1280;
  readonly colorScheme: 'light' | 'dark';
  readonly language: 'en' | 'ar';
}

export const sheetModes: readonly SheetMode[] = ([375, 1280] as const).flatMap(widthPx =>
  (['light', 'dark'] as const).flatMap(colorScheme =>
    (['en', 'ar'] as const).map(language => ({ widthPx, colorScheme, language })),
  ),
);

const directionOf = ({ language }: SheetMode): 'ltr' | 'rtl' => (language === 'ar' ? 'rtl' : 'ltr');

/** For example `375-dark-rtl`. */
export const modeName = (mode: SheetMode): string => `${mode.widthPx}-${mode.colorScheme}-${directionOf(mode)}`;

type ChartName = (typeof chartNames)[number];

/** Pulse and measure of those charts that the company's answers have figures for; the rest show the example document. */
const sources: Partial<Readonly<Record<ChartName, readonly [pulse: string, measure?: string]>>> = {
  heatmap: ['ics-core5'],
  'service-map': ['service-map', 'score:service'],
  'service-chain': ['service-map', 'score:service'],
  trend: ['ics-core5', 'score:ics'],
  'diverging-bars': ['ics-core5'],
  'recommend-histogram': ['recommend'],
  pareto: ['process-friction', 'lost'],
  'response-rates': ['ics-core5'],
  comments: ['ics-core5'],
};

/** What the collector works out at the first look. */
export const sheetPulses: readonly string[] = [...new Set(Object.values(sources).map(([pulse]) => pulse))];

const tagOf = (name: ChartName): string => {
  const [pulse, measure] = sources[name] ?? [];
  const src = pulse === undefined ? chartExamplePath : `/api/results/${pulse}`;
  return `<ics-results id="${name}" view="${name}" src="${src}" ${measure ? `measure="${measure}"` : ''}></ics-results>`;
};

/** A page of the demo's look with every chart, one below the other. */
export const chartsDocument = (mode: SheetMode): string => `<!doctype html>
  <html lang="${mode.language}" dir="${directionOf(mode)}">
    <meta charset="utf-8" /><meta name="viewport" content="width=device-width" /><title>Charts</title>
    <link rel="stylesheet" href="/assets/intranet.css" />
    <script type="module" src="/assets/ics-results.js"></script>
    <main>${chartNames.map(tagOf).join('')}</main>
  </html>`;

/** The pictures of one mode side by side, in columns; long ones are cut. `pictures` are data URLs by chart. */
export const contactDocument = (
  { widthPx, colorScheme }: SheetMode,
  pictures: ReadonlyMap<string, string>,
): string => `<!doctype html>
  <html lang="en"><title>Contact sheet</title>
    <style>
      body { margin: 12px; columns: ${widthPx === 375 ? 4 : 2}; gap: 12px; font: 600 14px system-ui;
        color-scheme: ${colorScheme}; background: light-dark(#f6f5f1, #14191b); color: CanvasText; }
      figure { margin: 0 0 12px; break-inside: avoid; } img { display: block; inline-size: 100%; max-block-size: 1000px; object-fit: cover; object-position: top; }
    </style>
    ${[...pictures].map(([name, url]) => `<figure><figcaption>${name}</figcaption><img alt="" src="${url}" /></figure>`).join('')}
  </html>`;
