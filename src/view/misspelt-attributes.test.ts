import { describe, expect, it } from 'vitest';
import { knownAttributes, strangeAttributes } from './known-attributes.js';
import { misspeltAttributes } from './misspelt-attributes.js';

describe('misspeltAttributes', () => {
  it.each([
    ['endpont', 'endpoint'],
    ['end-point', 'endpoint'],
    ['credential', 'credentials'],
    ['department', 'departments'],
    ['triger', 'trigger'],
    ['srcc', 'src'],
  ])('%s: did you mean %s', (name, near) => {
    expect(misspeltAttributes(['pulse', name])).toMatchObject([
      { code: 'unknown-attribute', path: [`@${name}`], near },
    ]);
  });

  it('says nothing of what is known, of other people’s, and of what is like nothing', () => {
    const others = [
      'id',
      'class',
      'style',
      'slot',
      'lang',
      'dir',
      'aria-label',
      'data-track',
      'onclick',
      'context-team',
    ];
    const frameworks = ['_ngcontent-abc-c12', 'ng-version', 'v-cloak', 'x-data', 'xylophone-mode'];
    expect(misspeltAttributes([...knownAttributes, ...others, ...frameworks])).toEqual([]);
  });
});

describe('strangeAttributes', () => {
  it('finds what is neither ours nor anybody else’s, whether it looks like ours or not', () => {
    expect(strangeAttributes(['pulse', 'endpont', 'aria-label', 'xylophone-mode'])).toEqual([
      'endpont',
      'xylophone-mode',
    ]);
  });
});
