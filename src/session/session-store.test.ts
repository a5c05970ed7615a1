import { describe, expect, it } from 'vitest';
import { answer, ask, pulseOf, settingOf } from './fake-session.js';
import { createSessionStore } from './session-store.js';
import type { SessionState } from './session-state.js';

const open = () => {
  const store = createSessionStore(
    settingOf(pulseOf([ask('a'), ask('b', { showIf: { question: 'a', is: 'answered' } }), ask('c')])),
  );
  const heard: SessionState[] = [];
  const stop = store.subscribe(state => heard.push(state));
  return { store, heard, stop };
};

describe('createSessionStore', () => {
  it('applies commands and tells of the new state', () => {
    const { store, heard } = open();
    store.dispatch(answer('a', 'x'));
    expect(heard).toEqual([store.get()]);
    expect(store.get().answers).toEqual({ a: 'x' });
  });

  it('tells nobody when nothing changed', () => {
    const { store, heard } = open();
    store.dispatch({ type: 'back' });
    store.dispatch({ type: 'saved' });
    store.dispatch(answer('a', null));
    expect(heard).toEqual([]);
  });

  it('knows the pages of the path as it stands, and the one on screen', () => {
    const { store } = open();
    expect(store.pages().map(({ id }) => id)).toEqual(['a', 'c']);
    store.dispatch(answer('a', 'x'));
    store.dispatch({ type: 'next' });
    expect(store.pages().map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(store.page()?.steps.map(({ key }) => key)).toEqual(['b']);
  });

  it('starts again with nothing answered', () => {
    const { store } = open();
    const fresh = store.get();
    store.dispatch(answer('a', 'x'));
    store.dispatch({ type: 'next' });
    store.reset();
    expect(store.get()).toEqual(fresh);
  });

  it('is quiet to those who stopped listening', () => {
    const { store, heard, stop } = open();
    stop();
    store.dispatch(answer('a', 'x'));
    expect(heard).toEqual([]);
  });
});
