import { describe, expect, it } from 'vitest';
import { wordingHint } from './wording-hint.js';

describe('wordingHint', () => {
  it.each([
    ['en', 'They never answer.'],
    ['en', 'It was the FAULT of the store'],
    ['en', 'Mr. Miller lost the form'],
    ['en', 'ask mrs jones'],
    ['de', 'Das passiert immer wieder'],
    ['de-AT', 'Schuld war der Ablauf'],
    ['de', 'Frau Öztürk weiß es'],
    ['de', 'Die waren unfähig.'],
    ['ar', 'هذا يحدث دائمًا'],
  ])('in %s: “%s” is better said of a role', (tag, text) => {
    expect(wordingHint(['The form was lost.', text], tag)).not.toBe('');
  });

  it.each([
    ['en', 'Nevertheless the blameless default was lost; Missing parts.'],
    ['en', 'The invoice came two days late because the form had no field for it.'],
    ['de', 'Die Niederlassung hat keine Frauenquote, immerhin ein Formular.'],
    ['de', 'Die Rechnung kam zwei Tage zu spät.'],
    ['ar', 'تأخرت الفاتورة يومين'],
    ['fr', 'Ils ne répondent jamais. never'],
    ['en', ''],
  ])('in %s: “%s” is fine', (tag, text) => {
    expect(wordingHint([text], tag)).toBe('');
  });

  it('says it in the language of the pulse', () => {
    expect(wordingHint(['nie'], 'de')).toMatch(/Rolle/);
    expect(wordingHint(['never'], 'en')).toMatch(/role/);
  });
});
