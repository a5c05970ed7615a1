import { describe, expect, it } from 'vitest';
import { mendInheritance } from './mend-inheritance.js';

const ordinary: Readonly<Record<string, string>> = {
  'pointer-events': 'auto',
  'user-select': 'auto',
  'writing-mode': 'horizontal-tb',
  'font-size': '14px',
  'letter-spacing': 'normal',
  'word-spacing': '0px',
  'text-indent': '0px',
  'white-space': 'normal',
  cursor: 'auto',
  'caret-color': 'rgb(0, 0, 0)',
};

const mended = (values: Readonly<Record<string, string>>) =>
  mendInheritance(property => ({ ...ordinary, ...values })[property] ?? '');

describe('mendInheritance', () => {
  it.each([
    [{}],
    [{ 'letter-spacing': '0.5px', 'text-transform': 'uppercase' }],
    [{ 'text-indent': '20px' }],
    [{ 'white-space': 'pre-wrap' }],
    [{ 'font-size': '28px' }],
    [{ visibility: 'hidden' }],
  ])('leaves alone what a page may want: %o', values => {
    expect(mended(values)).toEqual({});
  });

  it.each([
    [{ 'pointer-events': 'none' }, { 'pointer-events': 'auto' }],
    [{ 'user-select': 'none' }, { 'user-select': 'text' }],
    [{ '-webkit-user-select': 'none' }, { '-webkit-user-select': 'text' }],
    [{ 'writing-mode': 'vertical-rl' }, { 'writing-mode': 'horizontal-tb' }],
    [{ 'font-size': '60px' }, { 'font-size': 'medium' }],
    [{ 'font-size': '0px' }, { 'font-size': 'medium' }],
    [{ 'letter-spacing': '28px' }, { 'letter-spacing': 'normal' }],
    [{ 'letter-spacing': '-3px' }, { 'letter-spacing': 'normal' }],
    [{ 'word-spacing': '70px' }, { 'word-spacing': 'normal' }],
    [{ 'text-indent': '-9999px' }, { 'text-indent': '0' }],
    [{ 'white-space': 'nowrap' }, { 'white-space': 'normal' }],
    [{ cursor: 'none' }, { cursor: 'auto' }],
    [{ 'caret-color': 'rgba(0, 0, 0, 0)' }, { 'caret-color': 'auto' }],
  ])('mends what keeps a person from answering: %o', (values, expected) => {
    expect(mended(values)).toEqual(expected);
  });
});
