import { describe, expect, it } from 'vitest';
import { whileOnPage } from './while-on-page.js';

/** A view that is on the page, and what was started and stopped for it. */
const scene = () => {
  const view: { isConnected: boolean; moved?: () => void } = { isConnected: true };
  const happened: string[] = [];
  const start = async (): Promise<() => void> => {
    happened.push('start');
    return () => happened.push('stop');
  };
  const move = async (isConnected: boolean): Promise<void> => {
    view.isConnected = isConnected;
    view.moved?.();
    await new Promise(resolve => setTimeout(resolve));
  };
  return { view, happened, start, move };
};

describe('what runs while a view is on the page', () => {
  it('starts at once, stops when it leaves, and starts again when it comes back', async () => {
    const { view, happened, start, move } = scene();
    await whileOnPage(view, start);
    expect(happened).toEqual(['start']);
    await move(false);
    expect(happened).toEqual(['start', 'stop']);
    await move(true);
    expect(happened).toEqual(['start', 'stop', 'start']);
  });

  it('does not start for a view that has left before', async () => {
    const { view, happened, start } = scene();
    view.isConnected = false;
    await whileOnPage(view, start);
    expect(happened).toEqual([]);
  });

  it('stops what had not started yet when the view left', async () => {
    const { view, happened, start, move } = scene();
    const begun = whileOnPage(view, start);
    await move(false);
    await begun;
    expect(happened).toEqual(['start', 'stop']);
  });

  it('goes on where the view is moved in one task, and still tells who listened before', async () => {
    const { view, happened, start } = scene();
    let heard = 0;
    view.moved = () => heard++;
    await whileOnPage(view, start);
    view.isConnected = false;
    view.moved();
    view.isConnected = true;
    view.moved();
    await new Promise(resolve => setTimeout(resolve));
    expect(happened).toEqual(['start']);
    expect(heard).toBe(2);
  });

  it('takes one that cannot start for none', async () => {
    const { view, move } = scene();
    await whileOnPage(view, () => Promise.reject(new Error('not fetched')));
    await move(false);
    expect(view.isConnected).toBe(false);
  });
});
