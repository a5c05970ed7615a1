/** `npm run size`: prints what the built files weigh, and fails where a budget does not hold. */
import { join } from 'node:path';
import { judgeSizes, measureFiles } from './measure-sizes.js';
import { root } from './packed-package.js';
import { sizeBudgets } from './size-budgets.js';

const { rows, failures } = judgeSizes(measureFiles(join(root, 'dist/cdn')), sizeBudgets);
const nameWidth = Math.max(...rows.map(({ file }) => file.length));

console.log(`${'brotli, bytes'.padEnd(nameWidth)}  ${'is'.padStart(6)}  ${'may be'.padStart(6)}`);
for (const { file, brotliBytes, limitBytes, what } of rows) {
  const limit = limitBytes === null ? '' : String(limitBytes);
  console.log(`${file.padEnd(nameWidth)}  ${String(brotliBytes).padStart(6)}  ${limit.padStart(6)}  ${what}`.trimEnd());
}
for (const failure of failures) console.error(`✗ ${failure}`);
process.exitCode = failures.length ? 1 : 0;
