import { describe, expect, it } from 'vitest';
import { definitionHash } from './definition-hash.js';
import type { PulseDefinition } from './pulse-definition.js';
import { sha256 } from './sha256.js';

const lunch: PulseDefinition = {
  format: 'ics-pulse/1',
  id: 'lunch',
  title: 'Lunch',
  questions: [{ id: 'score', type: 'nps', title: 'How likely …?', required: true }],
};

describe('definitionHash', () => {
  it('is the SHA-256 of the canonical text', () => {
    const text =
      '{"format":"ics-pulse/1","id":"lunch","questions":[{"id":"score","required":true,"title":"How likely …?","type":"nps"}],"title":"Lunch"}';
    expect(definitionHash(lunch)).toBe(sha256(text));
  });

  it('does not change with the order of keys, the schema, the invitation or the delivery', () => {
    const moved: PulseDefinition = {
      $schema: 'https://intranet.example/schema.json',
      delivery: { endpoint: '/api/responses' },
      invitation: { sample: 0.5 },
      title: lunch.title,
      questions: lunch.questions,
      id: lunch.id,
      format: lunch.format,
    };
    expect(definitionHash(moved)).toBe(definitionHash(lunch));
  });

  it.each<[string, Partial<PulseDefinition>]>([
    ['a word', { title: 'lunch' }],
    ['a translation', { translations: { de: { title: 'Mittagessen' } } }],
    ['the order of questions', { questions: [...lunch.questions, ...lunch.questions] }],
    ['the privacy', { privacy: { minimumGroup: 6 } }],
    ['the wave', { wave: '2026-10' }],
  ])('changes with %s', (_, change) => {
    expect(definitionHash({ ...lunch, ...change })).not.toBe(definitionHash(lunch));
  });
});
