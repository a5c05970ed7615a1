import { describe, expect, it } from 'vitest';
import { createStore } from './store.js';

describe('a store', () => {
  it('holds a value, and tells of each new one in order of subscription', () => {
    const store = createStore('a');
    const heard: string[] = [];
    store.subscribe(value => heard.push(`first ${value}`));
    store.subscribe(value => heard.push(`second ${value}`));
    store.set('b');
    expect(store.get()).toBe('b');
    expect(heard).toEqual(['first b', 'second b']);
  });

  it.each([['a'], [Number.NaN], [undefined]])('tells nobody of the same value: %s', value => {
    const store = createStore<unknown>(value);
    let calls = 0;
    store.subscribe(() => (calls += 1));
    store.set(value);
    expect(calls).toBe(0);
  });

  it('is quiet to those who left, also while it is telling', () => {
    const store = createStore(0);
    const heard: string[] = [];
    store.subscribe(value => {
      heard.push(`first ${value}`);
      leave();
    });
    const leave = store.subscribe(value => heard.push(`second ${value}`));
    store.set(1);
    store.set(2);
    expect(heard).toEqual(['first 1', 'first 2']);
  });

  it('never tells an older value after a newer one', () => {
    const store = createStore(0);
    const heard: number[] = [];
    store.subscribe(value => {
      if (value < 3) store.set(value + 1);
    });
    store.subscribe(value => heard.push(value));
    store.set(1);
    expect(heard).toEqual([3]);
  });
});
