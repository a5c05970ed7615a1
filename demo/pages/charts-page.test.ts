import { describe, expect, it } from 'vitest';
import { charts } from '../../src/results/charts.js';
import { chartNames } from './charts-page.js';

describe('the page of charts', () => {
  it('shows every chart of the registry', () => {
    expect([...chartNames].sort()).toEqual(Object.keys(charts).sort());
  });
});
