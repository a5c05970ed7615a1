/** `npm run size`: prints what the built files weigh, and fails where a budget does not hold. */
import { join } from 'node:path';
import { judgeSizes, measureFiles, reachableFiles } from './measure-sizes.js';
import { root } from './packed-package.js';
import { sizeBudgets } from './size-budgets.js';

const { rows, failures } = judgeSizes(measureFiles(join(root, 'dist/cdn')), sizeBudgets);
const nameWidth = Math.max(...rows.map(({ file }) => file.length));

console.log(`${'brotli, bytes'.padEnd(nameWidth)}  ${'is'.padStart(6)}  ${'may be'.padStart(6)}`);
for (const { file, brotliBytes, limitBytes, what } of rows) {
  const limit = limitBytes === null ? '' : String(limitBytes);
  console.log(`${file.padEnd(nameWidth)}  ${String(brotliBytes).padStart(6)}  ${limit.padStart(6)}  ${what}`.trimEnd());
}
// In one language, and without what only reads foreign or faulty sources.
const otherWords = /(results|chart)-words-(?!en-)[\w-]+\.js$|read-aggregate/;
const reached = reachableFiles(join(root, 'dist/cdn'), 'ics-results.js').filter(file => !otherWords.test(file));
const together = rows.filter(({ file }) => reached.includes(file)).reduce((sum, row) => sum + row.brotliBytes, 0);
console.log(`results with all charts: ${(together / 1000).toFixed(1)} kB of 12 planned, in ${reached.length} files`);

for (const failure of failures) console.error(`✗ ${failure}`);
process.exitCode = failures.length ? 1 : 0;
