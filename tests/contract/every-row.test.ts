import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { essentialRows } from '../e2e/faults/essential-rows.js';
import { laterRows, leftOut } from '../e2e/faults/left-out.js';

const folder = fileURLToPath(new URL('../e2e/faults/', import.meta.url));
const tests = readdirSync(folder)
  .filter(name => name.endsWith('.test.ts'))
  .map(name => readFileSync(folder + name, 'utf8'));

const lastRow = 75;
const rows = Array.from({ length: lastRow }, (_, position) => position + 1);
const played = new Set(
  tests.flatMap(text => [...text.matchAll(/\bfaultRow\(\s*(\d+),/g)].map(([, row]) => Number(row))),
);
const unplayed = Object.keys(leftOut).map(Number);

describe('the fault table', () => {
  it('is played in every row, but for those that are named with their reason', () => {
    const missing = rows.filter(row => !played.has(row) && !unplayed.includes(row) && !laterRows.includes(row));
    expect(missing).toEqual([]);
  });

  it('has no row beyond its end, and none that is both played and left out', () => {
    expect([...played].filter(row => !rows.includes(row))).toEqual([]);
    expect([...unplayed, ...laterRows].filter(row => played.has(row))).toEqual([]);
  });

  it('leaves out five rows at most, each for a reason', () => {
    expect(unplayed.length).toBeLessThanOrEqual(5);
    for (const reason of Object.values(leftOut)) expect(reason).toMatch(/^[A-Z].{30,}\.$/s);
  });

  it('has twenty rows that Firefox plays too', () => {
    expect(new Set(essentialRows).size).toBe(20);
    expect(essentialRows.filter(row => !played.has(row))).toEqual([]);
  });
});
