import { describe, expect, it } from 'vitest';
import { PulseError } from './pulse-error.js';

describe('PulseError', () => {
  it('is an error with a name and a code', () => {
    const error = new PulseError('storage-full', 'No room.');
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({ name: 'PulseError', code: 'storage-full', message: 'No room.' });
    expect(String(error)).toBe('PulseError: No room.');
  });
});
