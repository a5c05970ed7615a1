import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { SizeBudget } from './size-budgets.js';

export interface MeasuredFile {
  /** Below the folder. */
  readonly file: string;
  readonly brotliBytes: number;
}

export interface SizeRow extends MeasuredFile {
  readonly what: string;
  /** Null for a file without a budget of its own. */
  readonly limitBytes: number | null;
}

export interface SizeReport {
  readonly rows: readonly SizeRow[];
  /** One sentence for each budget that does not hold. */
  readonly failures: readonly string[];
}

const brotliBytes = (bytes: Uint8Array): number =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** Every script and style sheet below a folder. */
export const measureFiles = (folder: string): MeasuredFile[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(file => /\.(js|css)$/.test(file))
    .sort()
    .map(file => ({ file, brotliBytes: brotliBytes(readFileSync(join(folder, file))) }));

/** Holds files against budgets. A file may have one budget; a budget may match several files. */
export const judgeSizes = (files: readonly MeasuredFile[], budgets: readonly SizeBudget[]): SizeReport => {
  const rows = files.map((measured): SizeRow => {
    const budget = budgets.find(candidate => candidate.files.test(measured.file));
    return { ...measured, what: budget?.what ?? '', limitBytes: budget ? budget.limitKilobytes * 1000 : null };
  });
  const tooLarge = rows
    .filter(({ brotliBytes: bytes, limitBytes }) => limitBytes !== null && bytes > limitBytes)
    .map(row => `${row.file} has ${row.brotliBytes} bytes; ${row.what} may have ${row.limitBytes ?? 0}.`);
  const absent = budgets
    .map(budget => ({ ...budget, found: files.filter(({ file }) => budget.files.test(file)).length }))
    .filter(({ found, expectedFiles }) => found < expectedFiles)
    .map(({ what, found, expectedFiles }) => `${what}: ${found} of ${expectedFiles} files found.`);
  return { rows, failures: [...tooLarge, ...absent] };
};

/** The entry and every file that it may fetch, at once or later, as paths below the folder. */
export const reachableFiles = (folder: string, entry: string): readonly string[] => {
  const reached = new Set([entry]);
  for (const file of reached) {
    const text = readFileSync(join(folder, file), 'utf8');
    for (const [, path = ''] of text.matchAll(/["'](\.{1,2}\/[\w./-]+\.js)["']/g)) {
      reached.add(normalize(join(dirname(file), path)));
    }
  }
  return [...reached].sort();
};
