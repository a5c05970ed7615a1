import { describe, expect, it } from 'vitest';
import { formatPath } from '../base/issue.js';
import { admitJson } from './admit-json.js';

const findings = (value: unknown): string[] => {
  const admitted = admitJson(value);
  return admitted.ok ? [] : admitted.error.map(issue => `${formatPath(issue.path)}: ${issue.code}`);
};

const cyclic: Record<string, unknown> = { a: 1 };
cyclic['self'] = [cyclic, cyclic, cyclic];

const nested = (depth: number): unknown => {
  let value: unknown = 0;
  for (let level = 0; level < depth; level++) value = level % 2 ? [value] : { a: value };
  return value;
};

const revoked = Proxy.revocable({}, {});
revoked.revoke();

describe('admitJson', () => {
  it.each([[null], [true], [0], [''], [[]], [{ a: [1, 'b', { c: null }] }], [nested(32)]])(
    'admits %j as it is',
    value => {
      expect(admitJson(value)).toEqual({ ok: true, value });
    },
  );

  it('makes a copy that nobody can change afterwards, without a prototype', () => {
    const original = { list: [{ a: 1 }], gone: undefined };
    const admitted = admitJson(original);
    original.list[0]!.a = 2;
    expect(admitted).toEqual({ ok: true, value: { list: [{ a: 1 }] } });
    expect(admitted.ok && Object.getPrototypeOf(admitted.value)).toBeNull();
    expect(admitted.ok && Object.keys(admitted.value as object)).toEqual(['list']);
  });

  it.each<[string, unknown, readonly string[]]>([
    ['a cycle', cyclic, ['too-deep']],
    ['33 levels', nested(33), ['too-deep']],
    ['100,000 levels', nested(100_000), ['too-deep']],
    ['a huge text', { a: 'x'.repeat(300_000) }, ['too-large']],
    ['a huge key', { ['x'.repeat(300_000)]: 1 }, ['too-large']],
    ['a text that is large in UTF-8 only', { a: 'ä'.repeat(140_000) }, ['too-large']],
    ['a million entries', { a: Array.from({ length: 1_000_000 }, () => ({})) }, ['too-large']],
    ['a sparse list', { a: new Array(2 ** 32 - 1) }, ['too-large']],
    [
      'a getter that throws',
      Object.defineProperty({}, 'a', { enumerable: true, get: () => structuredClone(() => 0) }),
      ['unreadable'],
    ],
    ['a revoked proxy', { a: revoked.proxy }, ['unreadable']],
  ])('refuses %s as a whole', (_, value, codes) => {
    const admitted = admitJson(value);
    expect(admitted.ok ? [] : admitted.error.map(issue => issue.code)).toEqual(codes);
  });

  it('reports every part that JSON cannot hold, with its path', () => {
    const value = {
      a: [undefined, NaN, Infinity],
      b: { c: () => 0, d: Symbol('d'), e: 1n },
      f: new Date(0),
      g: new Map(),
      h: 'half \ud800',
      i: 'NUL \0',
    };
    expect(findings(value)).toEqual([
      'a[0]: not-json-value',
      'a[1]: not-json-value',
      'a[2]: not-json-value',
      'b.c: not-json-value',
      'b.d: not-json-value',
      'b.e: not-json-value',
      'f: not-json-value',
      'g: not-json-value',
      'h: broken-text',
      'i: broken-text',
    ]);
  });

  it('refuses keys that reach for prototypes, and leaves them alone', () => {
    const value: unknown = JSON.parse('{"__proto__":{"x":1},"a":{"constructor":{"prototype":{"x":1}}}}');
    expect(findings(value)).toEqual(['__proto__: forbidden-key', 'a.constructor: forbidden-key']);
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });

  it('does not take over what sits on Object.prototype', () => {
    const prototype = Object.prototype as Record<string, unknown>;
    prototype['endpoint'] = 'https://evil.example';
    try {
      const admitted = admitJson({ delivery: {} });
      expect(admitted.ok && 'endpoint' in (admitted.value as { delivery: object }).delivery).toBe(false);
    } finally {
      delete prototype['endpoint'];
    }
  });
});
