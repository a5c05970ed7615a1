import { expect, it } from 'vitest';
import { refuse } from './refuse.js';

it('is a failure with one issue about the answer itself', () => {
  expect(refuse('off-scale', 'Off.')).toEqual({ ok: false, error: [{ code: 'off-scale', path: [], message: 'Off.' }] });
});
