import { describe, expect, it } from 'vitest';
import { fail, ok } from './result.js';

describe('a result', () => {
  it('is a value or what went wrong, falsy ones too', () => {
    expect([ok(0), ok(undefined), fail('full'), fail(null)]).toStrictEqual([
      { ok: true, value: 0 },
      { ok: true, value: undefined },
      { ok: false, error: 'full' },
      { ok: false, error: null },
    ]);
  });
});
