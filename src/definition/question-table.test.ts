import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { questions } from './question-shape.js';
import type { ShapeNode } from './shape.js';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const [section = ''] = /^## Types of question\n[^]*?(?=^## )/m.exec(readme) ?? [];

const membersOf = (node: ShapeNode | undefined): readonly string[] => [
  ...Object.keys(node?.needs ?? {}),
  ...Object.keys(node?.takes ?? {}),
];

const types = Object.entries(questions[0]?.each?.[0]?.variants ?? {}).map(([type, [node]]) => ({
  type,
  members: membersOf(node),
}));
const shared = types[0]!.members.filter(member => types.every(({ members }) => members.includes(member)));
const names = (text: string): readonly string[] => [...text.matchAll(/`([\w-]+)`/g)].map(([, name = '']) => name);

describe('the table of question types in the README', () => {
  it('says what all of them have in common', () => {
    const [beginning = ''] = section.split('\n| ');
    expect(names(beginning)).toEqual(expect.arrayContaining(shared));
    expect(shared).toContain('showIf');
  });

  it('has one row for each type, and no others', () => {
    const rows = [...section.matchAll(/^\| `([\w-]+)` +\|/gm)].map(([, type]) => type);
    expect(rows.filter(type => type !== 'type').sort()).toEqual(types.map(({ type }) => type).sort());
  });

  it.each(types)('names every member of $type', ({ type, members }) => {
    const [, , , own = ''] = (new RegExp(`^\\| \`${type}\` .*$`, 'm').exec(section)?.[0] ?? '').split('|');
    expect(names(own)).toEqual(expect.arrayContaining(members.filter(member => !shared.includes(member))));
  });
});
