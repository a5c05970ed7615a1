/** What a page has to fetch at most: brotli, 1 kB = 1000 bytes, everything in the file counted. */
export interface SizeBudget {
  readonly what: string;
  /** Paths below `dist/cdn`; each of them has the whole budget to itself. */
  readonly files: RegExp;
  readonly limitKilobytes: number;
  /** How many such files there must be at least, so that a renamed one does not slip through. */
  readonly expectedFiles: number;
}

const chunk = (...names: string[]): RegExp => new RegExp(`^chunks/(${names.join('|')})-[\\w-]{8}\\.js$`);

export const sizeBudgets: readonly SizeBudget[] = [
  { what: 'first question, in one request', files: /^ics-pulse\.js$/, limitKilobytes: 11, expectedFiles: 1 },
  // A page whose pulse is not due loads these two, 4 kB together.
  { what: 'shell', files: /^ics-pulse-lazy\.js$/, limitKilobytes: 2.7, expectedFiles: 1 },
  { what: 'glance at the device', files: chunk('glance'), limitKilobytes: 1.3, expectedFiles: 1 },
  {
    what: 'display mode',
    files: chunk('inline', 'popover', 'dialog', 'side-tab', 'banner'),
    limitKilobytes: 1.2,
    expectedFiles: 5,
  },
  {
    what: 'trigger',
    files: chunk(
      'click-trigger',
      'dwell-trigger',
      'exit-trigger',
      'idle-trigger',
      'scroll-trigger',
      'signal-trigger',
      'visible-trigger',
    ),
    limitKilobytes: 0.6,
    expectedFiles: 7,
  },
  {
    what: 'further question type',
    files: chunk(
      'rating',
      'multi-choice',
      'number',
      'statement',
      'slider',
      'ranking',
      'allocation',
      'matrix',
      'yes-no',
      'dropdown',
      'labelled-nps',
      'directory',
      'picture-choice',
      'consent',
      'contact',
      'date',
      'time',
      'duration',
    ),
    limitKilobytes: 1.5,
    expectedFiles: 18,
  },
  {
    what: 'names of further question types',
    files: chunk('further-question-elements'),
    limitKilobytes: 1,
    expectedFiles: 1,
  },
  {
    what: 'names of the words of question types',
    files: chunk('question-word-loaders'),
    limitKilobytes: 1,
    expectedFiles: 1,
  },
  {
    what: 'words of question types',
    files: chunk('question-words-\\w\\w(-\\w+)?'),
    limitKilobytes: 1.5,
    expectedFiles: 31,
  },
  // Before the first words of a pulse in that language.
  { what: 'language', files: chunk('language-\\w\\w(-\\w+)?'), limitKilobytes: 1.5, expectedFiles: 31 },
  { what: 'what became of an answer', files: chunk('outcomes-\\w\\w(-\\w+)?'), limitKilobytes: 0.8, expectedFiles: 30 },
  { what: 'words of a frame', files: chunk('frame-words-\\w\\w(-\\w+)?'), limitKilobytes: 0.6, expectedFiles: 31 },
  { what: 'words of the view', files: chunk('view-words-\\w\\w(-\\w+)?'), limitKilobytes: 1.5, expectedFiles: 30 },
  {
    what: 'names of the words of the view, and English',
    files: chunk('view-words'),
    limitKilobytes: 2,
    expectedFiles: 1,
  },
  { what: 'language beside the one file', files: /^languages\/[\w-]+\.js$/, limitKilobytes: 1.5, expectedFiles: 120 },
  { what: 'template beside the one file', files: /^templates\/[\w-]+\.js$/, limitKilobytes: 2.5, expectedFiles: 44 },
  // 36 was planned: .github/decisions/0004-the-one-file-build-is-heavier-than-planned.md
  { what: 'everything in one file', files: /^ics-pulse\.all\.js$/, limitKilobytes: 66, expectedFiles: 1 },
  { what: 'results', files: /^ics-results\.js$/, limitKilobytes: 12, expectedFiles: 1 },
  // 3 for the frame and 1.5 a chart were planned: .github/decisions/0008-results-with-all-charts-are-heavier-than-planned.md
  { what: 'frame of all charts', files: chunk('chart-element'), limitKilobytes: 6.8, expectedFiles: 1 },
  { what: 'names of the charts', files: chunk('results-chart'), limitKilobytes: 0.9, expectedFiles: 1 },
  {
    what: 'chart',
    files: chunk(
      'comments',
      'diverging-bars',
      'flow',
      'gaps',
      'heatmap',
      'pareto',
      'promises',
      'recommend-histogram',
      'response-rates',
      'service-chain',
      'service-map',
      'trend',
    ),
    limitKilobytes: 3.6,
    expectedFiles: 12,
  },
  { what: 'words of results', files: chunk('results-words-\\w\\w(-\\w+)?'), limitKilobytes: 1.5, expectedFiles: 30 },
  { what: 'words of charts', files: chunk('chart-words-\\w+'), limitKilobytes: 3.4, expectedFiles: 3 },
  {
    what: 'export of a chart',
    files: chunk('export-chart', 'standalone-svg', 'paint-svg', 'print-chart'),
    limitKilobytes: 1.5,
    expectedFiles: 4,
  },
  { what: 'words of messages', files: chunk('messages-words-\\w\\w(-\\w+)?'), limitKilobytes: 1.5, expectedFiles: 30 },
  { what: 'messages', files: /^ics-messages\.js$/, limitKilobytes: 12, expectedFiles: 1 },
];
