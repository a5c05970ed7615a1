import { describe, expect, it } from 'vitest';
import { either, flag, list, object, oneOf, text, whole, type TypeOf } from './shape.js';

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;

describe('shapes', () => {
  it('know the type of what they describe: this does not compile when they do not', () => {
    const _shape = object({ size: oneOf(['small', 'large']), names: list(text({})) }, { on: either(flag, whole()) });
    const isSame: Same<
      TypeOf<typeof _shape>,
      { readonly size: 'small' | 'large'; readonly names: readonly string[]; readonly on?: boolean | number }
    > = true;
    expect(isSame).toBe(true);
  });

  it('are data, without what is not said', () => {
    expect(whole()).toStrictEqual([{ kind: 'number', isWhole: true }]);
    expect(whole(0, 9, 'too-small')).toStrictEqual([
      { kind: 'number', isWhole: true, least: 0, most: 9, code: 'too-small' },
    ]);
    expect(either(flag, oneOf(['a']))).toStrictEqual([{ kind: 'boolean' }, { kind: 'string', values: ['a'] }]);
  });
});
