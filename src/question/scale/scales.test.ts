import { describe, expect, it } from 'vitest';
import type { PulseDefinition } from '../../definition/pulse-definition.js';
import { scales as arabic } from '../../i18n/locales/ar.js';
import { scales as german } from '../../i18n/locales/de.js';
import { scales as english } from '../../i18n/locales/en.js';
import { builtInScales, scaleCodes } from './scales.js';

const definition: PulseDefinition = {
  format: 'ics-pulse/1',
  id: 'p',
  title: 'P',
  scales: { heat: { options: [10, 20].map(value => ({ value, label: `${value}` })) } },
  questions: [],
};

describe('builtInScales', () => {
  it.each(Object.entries({ english, german, arabic }))(
    'has exactly the codes that %s has words for',
    (_name, words) => {
      const codes = Object.entries(words).map(([scale, labels]) => [scale, Object.keys(labels).map(Number)]);
      expect(Object.fromEntries(codes)).toEqual(builtInScales);
    },
  );
});

describe('scaleCodes', () => {
  it.each([
    ['ypn', [0, 1, 2]],
    ['agree5', [1, 2, 3, 4, 5]],
    ['heat', [10, 20]],
    ['cold', []],
    ['constructor', []],
  ])('knows %s as %o', (scale, codes) => {
    expect(scaleCodes(scale, definition)).toEqual(codes);
  });
});
