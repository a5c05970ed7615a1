import { describe, expect, it } from 'vitest';
import { checkShape } from './check-shape.js';
import { definitionShape } from './definition-shape.js';
import type { PulseDefinition } from './pulse-definition.js';
import type { TypeOf } from './shape.js';

type Mutable<T> = T extends object ? { -readonly [K in keyof T]: Mutable<T[K]> } : T;
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;

const everything: PulseDefinition = {
  $schema: 'https://intranet.example/schema.json',
  format: 'ics-pulse/1',
  id: 'all',
  kind: 'message',
  title: 'T',
  why: 'W',
  intro: 'I',
  thanks: 'T',
  readBy: 'R',
  language: 'pt-BR',
  translations: { de: { title: 'T' } },
  dimensions: [{ id: 'd', title: 'D', minimumGroup: 10 }],
  scales: {
    s: {
      options: [
        { value: 0, label: 'N', score: 50 },
        { value: 1, label: 'Y' },
      ],
    },
  },
  questions: [{ id: 'q', type: 'nps', title: 'Q' }],
  pages: [['q']],
  paging: {
    layout: 'pages',
    progress: 'time',
    intro: true,
    consent: { text: 'T', label: 'L', optional: true },
    review: true,
    shortcuts: true,
    autoAdvance: true,
  },
  flow: [{ after: 'q', if: { question: 'q', is: 'answered' }, goto: 'end' }],
  rotations: [{ of: ['q'], ask: 1 }],
  scores: [
    { id: 's', kind: 'recommend', of: ['q'] },
    { id: 'm', kind: 'mean', of: ['q'], complete: true, range: [0, 6] },
    { id: 'r', kind: 'rate', of: ['q'], if: { question: 'q', is: 'above', value: 8 } },
  ],
  context: ['team', { id: 'about', send: false, optionsFrom: 'departments', title: 'A' }],
  askContext: ['team'],
  groupBy: 'team',
  offers: [{ if: { score: 's', is: 'below', value: 0 }, pulse: 'other' }],
  keep: { questions: ['q'], for: 'PT16H' },
  followUps: [{ pulse: 'other', after: 'P2D', expires: 'P30D', context: { stage: 'later' }, draw: ['case'] }],
  wave: '2026-10',
  invitation: {
    display: 'popover',
    position: 'anchor',
    anchor: '#help',
    trigger: 'scroll:50%',
    delay: 'PT10S',
    cancel: ['exit'],
    audience: { all: [{ page: '/it/**' }, { not: { device: 'phone' } }, { language: 'de' }] },
    sample: 0.25,
    schedule: {
      from: '2026-01-05',
      until: '2027-01-05',
      every: 'P3M',
      open: 'P14D',
      timeZone: 'Europe/Berlin',
      weekdays: ['mon', 'fri'],
      hours: '09:00-17:00',
    },
    repeat: 'once-per-wave',
    cooldown: 'P30D',
    group: 'service',
    snooze: 'P7D',
    reminder: { after: 'P3D', times: 1 },
  },
  privacy: { mode: 'anonymous', redact: ['email', 'phone'], minimumGroup: 5, minimumComments: 10 },
  licence: { attribution: 'A', url: 'https://licence.example/1', accepted: true },
  delivery: { endpoint: '/api', recipe: 'json', acknowledge: 'status', credentials: 'omit', redirect: 'manual' },
};

describe('the shape of a definition', () => {
  it('says what the type says: this does not compile when they part ways', () => {
    const isSame: Same<Mutable<TypeOf<typeof definitionShape>>, Mutable<PulseDefinition>> = true;
    expect(isSame).toBe(true);
  });

  it('accepts every key that the type has', () => {
    expect(checkShape(definitionShape, everything)).toEqual([]);
  });

  it.each<[object]>([
    [{ format: 'ics-pulse/2' }],
    [{ language: 'German' + 's'.repeat(9) }],
    [{ translations: { 'de de': {} } }],
    [{ dimensions: [{ id: 'd', title: 'D', minimumGroup: 2 }] }],
    [{ privacy: { minimumGroup: 2 } }],
    [{ privacy: { minimumComments: 0 } }],
    [{ licence: { attribution: '', url: 'https://licence.example/', accepted: true } }],
    [{ licence: { attribution: 'A', url: 'http://licence.example/', accepted: true } }],
    [{ licence: { attribution: 'A', url: 'javascript:alert(1)', accepted: true } }],
    [{ licence: { attribution: 'A', url: 'https://licence.example/ x', accepted: true } }],
    [{ licence: { attribution: 'A', url: 'https://licence.example/', accepted: false } }],
    [{ licence: { attribution: 'A', url: 'https://licence.example/' } }],
    [{ licence: null }],
    [{ scales: { s: { options: [{ value: 1, label: 'One' }] } } }],
    [{ scores: [{ id: 's', kind: 'mean', of: ['q'], range: [1] }] }],
    [{ questions: [] }],
    [{ pages: [[]] }],
    [{ rotations: [{ of: ['q'], ask: 0 }] }],
    [{ invitation: { sample: 1.1 } }],
    [{ invitation: { repeat: 0 } }],
    [{ invitation: { schedule: { weekdays: [] } } }],
    [{ invitation: { reminder: { times: 2 } } }],
    [{ delivery: { redirect: 'error' } }],
    [{ html: '<b>' }],
  ])('refuses %j', change => {
    expect(checkShape(definitionShape, { ...everything, ...change })).toHaveLength(1);
  });
});
