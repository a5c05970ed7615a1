import { describe, expect, it, vi } from 'vitest';
import { createFakeBrowser } from '../base/fake-ports.js';
import type { OutboxEvent } from './outbox-event.js';
import { createOutboxNews } from './outbox-news.js';

const delivered: OutboxEvent = { type: 'delivered', id: 'a', pulse: 'p' };

const openTwo = () => {
  const browser = createFakeBrowser();
  const [here, there] = [browser.openTab(), browser.openTab()].map(tab => createOutboxNews(tab.ports.tabs));
  if (!here || !there) throw new Error('two tabs expected');
  return { here, there };
};

describe('createOutboxNews', () => {
  it('tells the other tabs, and this one once', () => {
    const { here, there } = openTwo();
    const [inHere, inThere, changed] = [vi.fn(), vi.fn(), vi.fn()];
    here.onChange(() => {});
    there.onChange(changed);
    here.subscribe(inHere);
    there.subscribe(inThere);
    here.tell(delivered);
    expect(inHere).toHaveBeenCalledExactlyOnceWith(delivered);
    expect(inThere).toHaveBeenCalledExactlyOnceWith(delivered);
    here.emit(delivered);
    expect(inThere).toHaveBeenCalledOnce();
    here.tellOfChange();
    expect(inThere).toHaveBeenCalledOnce();
    expect(changed.mock.calls).toEqual([[delivered], [null]]);
  });

  it('lets go', () => {
    const { here, there } = openTwo();
    const [listener, changed] = [vi.fn(), vi.fn()];
    there.subscribe(listener)();
    there.onChange(changed)();
    here.tell(delivered);
    expect(listener).not.toHaveBeenCalled();
    expect(changed).not.toHaveBeenCalled();
  });

  it('puts a mistake of one listener in the console and still tells the next', () => {
    const { here } = openTwo();
    const later = vi.spyOn(globalThis, 'queueMicrotask').mockImplementation(() => {});
    const second = vi.fn();
    here.subscribe(() => {
      throw new Error('mine');
    });
    here.subscribe(second);
    here.emit(delivered);
    expect(second).toHaveBeenCalledOnce();
    expect(() => later.mock.calls[0]?.[0]()).toThrow('mine');
    later.mockRestore();
  });
});
