import { describe, expect, it } from 'vitest';
import { firstLanguage } from './first-language.js';

describe('firstLanguage', () => {
  it('is English at once, in any of its kinds', () => {
    expect(firstLanguage('en-GB')?.translate('next')).toBe('Next');
    expect(firstLanguage('EN')?.direction).toBe('ltr');
  });

  it.each(['de', 'fr', ''])('is not there for %j', tag => {
    expect(firstLanguage(tag)).toBeNull();
  });
});
