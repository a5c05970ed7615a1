import { describe, expect, it } from 'vitest';
import { hardenRules } from './harden-rules.js';

describe('hardenRules', () => {
  it.each([
    ['what keeps a part on screen', '.a { display: flex; color: red }', '.a {display: flex!important;}'],
    ['sizes', '.a { block-size: 4px; min-block-size: 8px }', '.a {block-size: 4px!important;}'],
    [
      'how a frame is filled',
      '.a{overflow:auto;flex-direction:column}',
      '.a{overflow:auto!important;flex-direction:column!important;}',
    ],
    ['no place to be tried', '.a{position:fixed;position-area:end}', '.a{position:fixed!important;}'],
    ['what was important already', '.a { display: none !important; }', '.a {display: none!important;}'],
    ['nothing of looks', '.a { color: red; margin: 0 }', ''],
    ['all that tells what is chosen', '.a:has(:checked){color:red}', '.a:has(:checked){color:red!important;}'],
    [
      'the focus ring',
      ':focus-visible{outline:2px solid var(--x)}',
      ':focus-visible{outline:2px solid var(--x)!important;}',
    ],
    ['of a control made of nothing its kind', '.a{all:unset;float:left}', '.a{appearance:none!important;}'],
    ['nothing of the element itself', ':host([hidden]) { display: none }', ''],
    ['nothing of what a page may do away with', "[part='progress'] { display: flex }", ''],
    ['conditions', '@media print{.a{display:none}.b{color:red}}', '@media print{.a{display:none!important;}}'],
  ])('keeps %s', (_what, text, hardened) => {
    expect(hardenRules(text)).toBe(hardened);
  });
});
