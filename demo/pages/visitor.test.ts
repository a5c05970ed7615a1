import { describe, expect, it } from 'vitest';
import { recognizeVisitor } from './visitor.js';

const departments = ['it', 'hr'].map(id => ({ id, label: id }));
const nothing = { team: undefined, language: undefined };

describe('recognizeVisitor', () => {
  it.each([
    ['', nothing, nothing, 'it', 'en'],
    ['de-AT,de;q=0.9,en;q=0.8', nothing, nothing, 'it', 'de'],
    ['fr,ar;q=0.5', nothing, nothing, 'it', 'ar'],
    ['', { team: 'hr', language: 'ar' }, { team: 'it', language: 'de' }, 'hr', 'ar'],
    ['', nothing, { team: 'hr', language: 'de' }, 'hr', 'de'],
    ['', { team: 'none', language: undefined }, { team: 'hr', language: 'de' }, undefined, 'de'],
    ['', { team: 'gone', language: 'xx' }, { team: 'hr', language: 'de' }, 'hr', 'de'],
    ['de', { team: '<b>', language: '__proto__' }, { team: 'gone', language: '' }, 'it', 'de'],
  ])('%s %j %j: %s, %s', (accept, address, cookie, team, language) => {
    const visitor = recognizeVisitor(departments, address, cookie, accept);
    expect([visitor.team?.id, visitor.language]).toEqual([team, language]);
  });
});
