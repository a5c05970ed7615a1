import { describe, expect, it } from 'vitest';
import type { AudienceDefinition } from '../definition/pulse-definition.js';
import { deviceClassOf, judgeAudience, type AudienceFacts } from './audience.js';

const facts: AudienceFacts = {
  path: '/it/help/',
  attributes: { role: 'nurse', years: 12, isManager: false },
  context: { team: 'finance' },
  device: 'desktop',
  language: 'de-AT',
};

const here: AudienceDefinition = { page: '/it/**' };
const elsewhere: AudienceDefinition = { page: '/hr/**' };
const nurse: AudienceDefinition = { attribute: 'role', is: 'is', value: 'nurse' };
const doctor: AudienceDefinition = { attribute: 'role', is: 'is', value: 'doctor' };
const phone: AudienceDefinition = { device: 'phone' };

describe('judgeAudience', () => {
  it.each<[AudienceDefinition, ReturnType<typeof judgeAudience>]>([
    [here, null],
    [elsewhere, 'another-page'],
    [{ device: 'desktop' }, null],
    [phone, 'another-audience'],
    [{ language: 'de' }, null],
    [{ language: 'DE-at' }, null],
    [{ language: 'de-CH' }, 'another-audience'],
    [{ language: 'd' }, 'another-audience'],
    [{ language: 'en' }, 'another-audience'],
    [nurse, null],
    [doctor, 'another-audience'],
    [{ attribute: 'years', is: 'at-least', value: 10 }, null],
    [{ attribute: 'years', is: 'at-least', value: 13 }, 'another-audience'],
    [{ attribute: 'isManager', is: 'is', value: false }, null],
    [{ attribute: 'isManager', is: 'is', value: true }, 'another-audience'],
    [{ attribute: 'role', is: 'includes-any', value: ['doctor', 'nurse'] }, null],
    [{ attribute: 'floor', is: 'is-not', value: 3 }, 'another-audience'],
    [{ attribute: 'floor', is: 'not-answered' }, null],
    [{ attribute: 'toString', is: 'not-answered' }, null],
    [{ context: 'team', is: 'is', value: 'finance' }, null],
    [{ context: 'team', is: 'is', value: 'hr' }, 'another-audience'],
    [{ context: 'role', is: 'answered' }, 'another-audience'],
    [{ not: doctor }, null],
    [{ not: nurse }, 'another-audience'],
    [{ not: here }, 'another-page'],
    [{ not: elsewhere }, null],
    [{ not: { not: elsewhere } }, 'another-page'],
    [{ all: [here, nurse] }, null],
    [{ all: [elsewhere, nurse] }, 'another-page'],
    [{ all: [elsewhere, doctor] }, 'another-audience'],
    [{ all: [here, doctor] }, 'another-audience'],
    [{ all: [{ not: here }, nurse] }, 'another-page'],
    [{ all: [{ not: here }, phone] }, 'another-audience'],
    [{ any: [elsewhere, nurse] }, null],
    [{ any: [elsewhere, doctor] }, 'another-page'],
    [{ any: [phone, doctor] }, 'another-audience'],
    [{ not: { any: [here, phone] } }, 'another-page'],
    [{ all: [] }, null],
    [{ any: [] }, 'another-audience'],
  ])('%j: %s', (audience, reason) => {
    expect(judgeAudience(audience, facts)).toBe(reason);
  });

  it.each([
    null,
    7,
    'page',
    {},
    { not: {} },
    { not: { attribut: 'role', is: 'is', value: 'nurse' } },
    { all: 'page' },
    { page: 7 },
    { not: { page: 7 } },
    { not: { page: '*'.repeat(201) } },
    { not: { attribute: 'role', is: 'equals', value: 'nurse' } },
    JSON.parse(`${'{"not":'.repeat(50_000)}{}${'}'.repeat(50_000)}`),
  ])('takes what it cannot read for another audience: %.40j', audience => {
    expect(judgeAudience(audience as AudienceDefinition, facts)).toBe('another-audience');
  });
});

describe('a page whose path is too long to be looked at', () => {
  const path = `/admin/${'a'.repeat(2048)}`;
  const admin: AudienceDefinition = { page: '/admin/**' };

  it.each<[AudienceDefinition, ReturnType<typeof judgeAudience>]>([
    [admin, 'another-page'],
    [{ not: admin }, 'another-page'],
    [{ not: { not: admin } }, 'another-page'],
    [{ all: [{ not: admin }, doctor] }, 'another-audience'],
    [{ any: [{ not: admin }, nurse] }, null],
    [nurse, null],
  ])('is none that a pattern speaks for, nor one that none speaks against: %j: %s', (audience, reason) => {
    expect(judgeAudience(audience, { ...facts, path })).toBe(reason);
  });
});

describe('deviceClassOf', () => {
  it.each([
    [390, 844, true, 'phone'],
    [844, 390, true, 'phone'],
    [599, 1024, true, 'phone'],
    [600, 1024, true, 'tablet'],
    [1366, 1024, true, 'tablet'],
    [1920, 1080, false, 'desktop'],
    [320, 640, false, 'desktop'],
  ])('%d × %d, coarse %s: %s', (width, height, isCoarse, device) => {
    expect(deviceClassOf({ width, height, isCoarse })).toBe(device);
  });
});
