import { describe, expect, it } from 'vitest';
import type { PulseDefinition } from '../../src/definition/pulse-definition.js';
import { linkPath, readLink } from './standalone-link.js';

const lunch: PulseDefinition = {
  format: 'ics-pulse/1',
  id: 'lunch',
  title: 'Lunch',
  context: ['team', { id: 'about', send: false }],
  questions: [{ id: 'wish', type: 'text', title: 'Wish' }],
};

describe('readLink', () => {
  it.each([
    ['', '/p/lunch'],
    ['about=it&team=finance', '/p/lunch?team=finance&about=it'],
    ['team=a_B-9', '/p/lunch?team=a_B-9'],
    [`team=${'x'.repeat(64)}`, `/p/lunch?team=${'x'.repeat(64)}`],
    [`team=${'x'.repeat(65)}`, '/p/lunch'],
    ['team=', '/p/lunch'],
    ['team=it&team=hr', '/p/lunch?team=it'],
    ['team=your+boss', '/p/lunch'],
    ['team=%22%3E%3Cscript%3E', '/p/lunch'],
    ['team=it%0A', '/p/lunch'],
    ['Team=it&language=de&pulse=x&constructor=x&context-team=it', '/p/lunch'],
  ])('?%s: %s', (query, path) => {
    const parameters = new URLSearchParams(query);
    expect(linkPath(readLink(lunch, name => parameters.get(name) ?? undefined))).toBe(path);
  });

  it('takes nothing from an address for a pulse without context', () => {
    const { context, ...plain } = lunch;
    expect(context).toBeDefined();
    expect(readLink(plain, () => 'it').context.size).toBe(0);
  });
});

describe('linkPath', () => {
  it('names the parts of the page', () => {
    const link = { pulse: 'lunch', context: new Map([['team', 'it']]) };
    expect(linkPath(link, 'poster')).toBe('/p/lunch/poster?team=it');
    expect(linkPath({ ...link, context: new Map() }, 'qr.svg')).toBe('/p/lunch/qr.svg');
  });
});
