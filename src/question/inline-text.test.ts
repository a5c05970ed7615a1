import type { TemplateResult } from 'lit/html.js';
import { describe, expect, it } from 'vitest';
import { inlineText } from './inline-text.js';
import { expectLinear } from '../../tests/contract/expect-linear.js';

const isTemplate = (value: unknown): value is TemplateResult => typeof value === 'object' && value !== null;

const printed = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The markup that Lit would make, its values in place. */
const markup = (text: string): string =>
  [inlineText(text)]
    .flat()
    .map(value =>
      isTemplate(value)
        ? value.strings
            .map((part, place) => part + printed(value.values[place]))
            .join('')
            .replace(/\s+/g, ' ')
        : String(value),
    )
    .join('');

describe('inlineText', () => {
  it.each([
    ['plain & <b>not bold</b>', 'plain & <b>not bold</b>'],
    ['a **b** c', 'a <strong>b</strong> c'],
    ['a *b* c', 'a <em>b</em> c'],
    ['one\ntwo', 'one<br />two'],
    ['**a***b*', '<strong>a</strong><em>b</em>'],
    ['2 * 3 * 4', '2 * 3 * 4'],
    ['** a **', '** a **'],
    ['**a*', '*<em>a</em>'],
    ['', ''],
  ])('makes of %o %o', (text, made) => {
    expect(markup(text)).toBe(made);
  });

  it.each(['https://example.org/a?b=c', 'HTTP://example.org', 'mailto:a@example.org'])('links to %s', address => {
    const made = markup(`see [this page](${address}) now`);
    expect(made).toContain(`href=${address} `);
    expect(made).toMatch(/^see <a .*rel="noopener noreferrer" referrerpolicy="no-referrer" ?>this page<\/a ?> now$/);
  });

  it.each([
    'javascript:alert(1)',
    '/relative',
    'data:text/html,x',
    ' https://example.org',
    'https://',
    'ftp://example.org',
  ])('leaves [x](%s) as text', address => {
    expect(markup(`[x](${address})`)).toBe(`[x](${address})`);
  });

  it.each(['*', '**', '[', '](', '[a](https://', '**a', '[a', '*a '])('reads a long row of %o in linear time', piece =>
    expectLinear(size => inlineText(piece.repeat(size)), 100_000),
  );
});
