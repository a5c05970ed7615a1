import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// vitest groups the errors it prints with a function that Node 20 does not have; without it a failure has no message.
if (!('groupBy' in Map)) {
  Object.assign(Map, {
    groupBy<K, V>(values: Iterable<V>, keyOf: (value: V, index: number) => K): Map<K, V[]> {
      const groups = new Map<K, V[]>();
      let index = 0;
      for (const value of values) {
        const key = keyOf(value, index++);
        groups.set(key, [...(groups.get(key) ?? []), value]);
      }
      return groups;
    },
  });
}

const root = fileURLToPath(new URL('..', import.meta.url));

/** One project per kind of test, so that each can be run and reported on its own: `vitest run --project unit`. */
export default defineConfig({
  root,
  test: {
    projects: [
      {
        root,
        test: {
          name: 'unit',
          environment: 'node',
          include: [
            'src/**/*.test.ts',
            'demo/**/*.test.ts',
            'tests/contract/**/*.test.ts',
            'tests/ci/**/*.test.ts',
            'tests/bench/**/*.test.ts',
            'tests/audit/**/*.test.ts',
          ],
        },
      },
      {
        root,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          exclude: ['tests/e2e/{faults,chaos,servers}/**'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // Mostly waiting for browsers: two at a time keep two cores busy.
          maxWorkers: 2,
        },
      },
      {
        root,
        test: {
          name: 'faults',
          environment: 'node',
          include: ['tests/e2e/{faults,chaos}/**/*.test.ts'],
          testTimeout: 90_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
        },
      },
      {
        root,
        test: {
          name: 'servers',
          environment: 'node',
          include: ['tests/e2e/servers/**/*.test.ts'],
          globalSetup: 'tests/e2e/servers/prepare-servers.ts',
          testTimeout: 60_000,
          hookTimeout: 180_000,
          maxWorkers: 2,
        },
      },
      {
        root,
        test: {
          name: 'package',
          environment: 'node',
          include: ['tests/package/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
