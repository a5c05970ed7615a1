import { describe, expect, it, vi } from 'vitest';
import { parseText } from './parse-text.js';

describe('parseText', () => {
  it('takes the white space around a text away, and none inside', () => {
    expect(parseText('\u00a0 a  b\n', 10)).toEqual({ ok: true, value: 'a  b' });
  });

  it('counts characters, not units', () => {
    expect(parseText('e\u0301e\u0301', 2).ok).toBe(true);
    expect(parseText('e\u0301e\u0301e', 2)).toMatchObject({ ok: false, error: [{ code: 'text-too-long' }] });
  });

  it('takes emoji whole and refuses halves', () => {
    expect(parseText('🙂', 5).ok).toBe(true);
    expect(parseText('🙂'.slice(0, 1), 5)).toMatchObject({ ok: false, error: [{ code: 'unstorable-character' }] });
  });

  it('refuses a megabyte without counting it', () => {
    const segment = vi.spyOn(Intl.Segmenter.prototype, 'segment');
    expect(parseText('x'.repeat(1_000_000), 4000)).toMatchObject({ ok: false, error: [{ code: 'text-too-long' }] });
    expect(segment).not.toHaveBeenCalled();
    expect(parseText('e\u0301'.repeat(4000), 4000).ok).toBe(true);
    expect(segment).toHaveBeenCalled();
    segment.mockRestore();
  });
});
