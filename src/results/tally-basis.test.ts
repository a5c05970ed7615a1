import { expect, it } from 'vitest';
import type { ListEntry, PulseDefinition } from '../definition/pulse-definition.js';
import { definition } from './service-example.js';
import { tallyBasis } from './tally-basis.js';

const entries: readonly ListEntry[] = [{ id: 'it', label: 'IT' }];
const basis = (change: Partial<PulseDefinition>, departments: readonly ListEntry[] = entries, more = {}): string =>
  tallyBasis({ ...definition, ...change }, { departments, ...more });
const same = basis({});

it.each<[string, string]>([
  ['a minimum', basis({ privacy: { minimumGroup: 8 } })],
  ['a translation', basis({ translations: {} })],
  ['the label of a group', basis({}, [{ id: 'it', label: 'Technology' }])],
  ['a list that the pulse does not know', basis({}, entries, { processes: [{ id: 'p', label: 'P' }] })],
])('stays the same for %s', (_change, changed) => expect(changed).toBe(same));

it.each<[string, string]>([
  ['a question', basis({ questions: definition.questions.slice(1) })],
  ['a score', basis({ scores: [] })],
  ['where groups come from', basis({ context: ['team', { id: 'site', optionsFrom: 'sites' }], groupBy: 'site' })],
  ['a new group', basis({}, [...entries, { id: 'hr', label: 'HR' }])],
  ['a group below another one', basis({}, [{ id: 'it', label: 'IT', parent: 'hr' }])],
])('is another one for %s', (_change, changed) => expect(changed).not.toBe(same));
