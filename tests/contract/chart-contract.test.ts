import { describe, expect, it } from 'vitest';
import { chartExample } from '../../demo/pages/chart-example.js';
import type { LayOut } from '../../src/results/chart/chart.js';
import { charts } from '../../src/results/charts.js';
import { parseAggregate } from '../../src/results/parse-aggregate.js';
import { describeChartContract } from './chart-contract.js';

describe('the example document', () => {
  it('is right', () => {
    expect(parseAggregate(chartExample)).toMatchObject({ ok: true });
  });
});

for (const name of Object.keys(charts)) {
  const { layOut } = (await import(`../../src/results/${name}/${name}.ts`)) as { readonly layOut: LayOut };
  describeChartContract({ name, layOut, example: chartExample });
}
