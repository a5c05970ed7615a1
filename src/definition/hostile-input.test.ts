import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { describeIssue } from '../base/describe-issue.js';
import type { Issue } from '../base/issue.js';
import { checkShape } from './check-shape.js';
import { definitionHash } from './definition-hash.js';
import { definitionShape } from './definition-shape.js';
import { chooseLanguage, localizeDefinition } from './localize-definition.js';
import { parseDefinition } from './parse-definition.js';
import type { PulseDefinition } from './pulse-definition.js';
import { pulseDefinitionSchema } from './schema.js';

const pulse: PulseDefinition = {
  format: 'ics-pulse/1',
  id: 'all',
  title: 'T',
  language: 'en',
  translations: {
    de: { title: 'T', 'questions.q.title': 'Q', 'checks.c.message': 'M', 'questions.q.messages.answer-needed': 'A' },
  },
  dimensions: [{ id: 'd', title: 'D', minimumGroup: 10 }],
  scales: {
    s: {
      options: [
        { value: 0, label: 'N' },
        { value: 1, label: 'Y' },
      ],
    },
  },
  questions: [
    { id: 'q', type: 'nps', title: 'Q', endLabels: ['L', 'H'], messages: { 'answer-needed': 'A' } },
    {
      id: 'r',
      type: 'scale',
      scale: 's',
      dimension: 'd',
      title: 'R',
      showIf: { all: [{ question: 'q', is: 'below', value: 7 }] },
    },
    {
      id: 'use',
      type: 'multi-choice',
      title: 'U',
      options: [
        { value: 'it', label: 'IT' },
        { value: 'hr', label: 'HR' },
      ],
    },
    {
      id: 'svc',
      type: 'group',
      title: 'S',
      forEach: 'use',
      questions: [{ id: 'x', type: 'text', title: 'X', showIf: { not: { item: 'svc', is: 'is', value: 'it' } } }],
    },
  ],
  pages: [['q', 'r'], ['use'], ['svc']],
  flow: [{ after: 'q', if: { question: 'q', is: 'answered' }, goto: 'end' }],
  checks: [
    { id: 'c', of: ['q', 'r'], atLeast: 1, message: 'M' },
    { id: 'e', of: ['q', 'r'], ascending: true, message: 'M' },
    { id: 'f', of: ['use'], unless: { question: 'r', is: 'is', value: 1 }, message: 'M' },
  ],
  rotations: [{ of: ['q', 'r'], ask: 1 }],
  scores: [
    { id: 'sc', kind: 'mean', of: ['d', 'r'] },
    { id: 'ra', kind: 'rate', of: ['q'], if: { question: 'q', is: 'above', value: 8 } },
    { id: 'ba', kind: 'balance', of: ['r'] },
  ],
  context: ['team', { id: 'about', send: false }],
  askContext: ['team'],
  groupBy: 'team',
  offers: [{ if: { score: 'sc', is: 'below', value: 0 }, pulse: 'other' }],
  invitation: {
    display: 'popover',
    position: 'anchor',
    anchor: '#help',
    trigger: 'scroll:50%',
    cancel: ['exit'],
    audience: { any: [{ page: '/it/**' }, { not: { attribute: 'role', is: 'is', value: 'nurse' } }] },
    sample: 0.25,
    schedule: { from: '2026-01-05', every: 'P3M', open: 'P14D', weekdays: ['mon'], hours: '09:00-17:00' },
    repeat: 3,
    cooldown: 'P30D',
    reminder: { after: 'P3D', times: 1 },
  },
  privacy: { minimumGroup: 5 },
  delivery: { endpoint: '/api' },
};

const junk: readonly unknown[] = [null, 7, '', '__proto__', [null], [[]], {}, { id: {}, all: {} }];

type Path = readonly (string | number)[];

const pathsOf = (node: unknown, path: Path = []): Path[] =>
  typeof node === 'object' && node
    ? Object.entries(node).flatMap(([key, child]) => {
        const own = [...path, Array.isArray(node) ? Number(key) : key];
        return [own, ...pathsOf(child, own)];
      })
    : [];

const changed = (path: Path, value: unknown): unknown => {
  const copy: unknown = structuredClone(pulse);
  const parent = path.slice(0, -1).reduce((node, key) => (node as Record<string | number, unknown>)[key], copy);
  (parent as Record<string | number, unknown>)[path.at(-1)!] = value;
  return copy;
};

const outcomes = pathsOf(pulse).flatMap(path =>
  [undefined, ...junk].map(value => {
    const input = changed(path, value);
    return { input, parsed: parseDefinition(input, {}) };
  }),
);

const isFinding = (issue: Issue): boolean =>
  /^[a-z]+(-[a-z]+)*$/.test(issue.code) &&
  /[.?]$/.test(describeIssue(issue)) &&
  issue.path.every(key => typeof key !== 'object');

describe('a definition in which any one part is junk', () => {
  it('is right before that', () => {
    expect(parseDefinition(pulse, {})).toEqual({ ok: true, value: pulse });
    expect(outcomes.length).toBeGreaterThan(1000);
  });

  it('is refused where its shape is wrong', () => {
    const wronglyAdmitted = outcomes.filter(
      ({ input, parsed }) => parsed.ok && !v.is(pulseDefinitionSchema, JSON.parse(JSON.stringify(input))),
    );
    expect(wronglyAdmitted).toEqual([]);
  });

  it('has the shape that is published, as far as anybody checks', () => {
    const wronglyRefused = outcomes.filter(
      ({ input }) => checkShape(definitionShape, input).length > 0 && v.is(pulseDefinitionSchema, input),
    );
    expect(wronglyRefused).toEqual([]);
  });

  it('is refused with findings that have a code, a sentence and a path', () => {
    const refused = outcomes.flatMap(({ parsed }) => (parsed.ok ? [] : [parsed.error]));
    expect(refused.length).toBeGreaterThan(800);
    expect(refused.filter(findings => !findings.length || !findings.every(isFinding))).toEqual([]);
  });

  it('can be hashed and translated where it is let through', () => {
    const admitted = outcomes.flatMap(({ parsed }) => (parsed.ok ? [parsed.value] : []));
    expect(admitted.length).toBeGreaterThan(20);
    for (const value of admitted) {
      expect(definitionHash(value)).toMatch(/^[0-9a-f]{64}$/);
      localizeDefinition(
        value,
        chooseLanguage(value, ['de', 'constructor'], () => true),
      );
    }
  });
});
