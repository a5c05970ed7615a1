import { describe, expect, it } from 'vitest';
import { triggerIssues } from './triggers.js';

describe('triggerIssues', () => {
  it.each([
    'load',
    'manual',
    'visible',
    'visible:#a',
    'scroll:60%',
    'idle:30s',
    'click:a, b',
    'event:a:b',
    'vitals:poor',
    7,
  ])('finds nothing wrong with %j', text => {
    expect(triggerIssues(text, ['trigger'])).toEqual([]);
  });

  it.each([
    ['Load', { code: 'unknown-trigger', near: 'load' }],
    ['clikc:#a', { code: 'unknown-trigger', near: 'click' }],
    ['', { code: 'unknown-trigger' }],
    ['constructor', { code: 'unknown-trigger' }],
    ['load:now', { code: 'malformed-trigger' }],
    ['scroll:0%', { code: 'malformed-trigger' }],
    ['dwell:P1D', { code: 'malformed-trigger' }],
    ['click:', { code: 'malformed-trigger' }],
    ['click:..a', { code: 'not-a-selector' }],
    ['visible:> a', { code: 'not-a-selector' }],
  ])('refuses %j: %j', (text, issue) => {
    expect(triggerIssues(text, ['trigger'])).toEqual([{ ...issue, path: ['trigger'] }]);
  });
});
