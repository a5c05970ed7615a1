import { expect, it } from 'vitest';
import { refuse } from './refuse.js';

it('is a failure with one issue about the answer itself', () => {
  expect(refuse('off-scale')).toEqual({ ok: false, error: [{ code: 'off-scale', path: [] }] });
});
