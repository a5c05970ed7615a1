import { beforeEach, describe, expect, it } from 'vitest';
import { defineElement } from './define-element.js';

/** What `defineElement` uses of a registry. */
class Names {
  readonly taken = new Map<string, CustomElementConstructor>();
  get(name: string): CustomElementConstructor | undefined {
    return this.taken.get(name);
  }
  define(name: string, element: CustomElementConstructor): void {
    if (this.taken.has(name)) throw new Error(`${name} is taken`);
    this.taken.set(name, element);
  }
}

const make = (): CustomElementConstructor => function () {} as unknown as CustomElementConstructor;

describe('defineElement', () => {
  let names: Names;
  const define = (element: CustomElementConstructor): void =>
    defineElement('ics-scale', element, names as unknown as CustomElementRegistry);
  beforeEach(() => (names = new Names()));

  it('takes the tag when it is free', () => {
    const first = make();
    define(first);
    expect([...names.taken]).toEqual([['ics-scale', first]]);
  });

  it('gives a second and a third class the next names', () => {
    const [first, second, third] = [make(), make(), make()];
    for (const element of [first, second, third]) define(element);
    expect([...names.taken.keys()]).toEqual(['ics-scale', 'ics-scale-2', 'ics-scale-3']);
    expect(names.get('ics-scale-3')).toBe(third);
  });

  it('registers no class twice, whatever name it got', () => {
    const [first, second] = [make(), make()];
    for (const element of [first, second, first, second]) define(element);
    expect(names.taken.size).toBe(2);
  });
});
