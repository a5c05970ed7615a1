import type { Cancel } from '../../base/ports.js';
import type { PulseView } from '../pulse-view.js';

/**
 * Starts whenever `view` comes onto the page, and stops when it has left it: nothing of the page may keep a pulse alive that is
 * gone. A page that merely moves it notices nothing. Resolves when what is there now has started.
 */
export const whileOnPage = async (
  view: Pick<PulseView, 'isConnected' | 'moved'>,
  start: () => Promise<Cancel>,
): Promise<void> => {
  let running: Promise<Cancel | undefined> | undefined;
  const look = (): void => {
    if (view.isConnected) return void (running ??= start().catch(() => undefined));
    void running?.then(stop => stop?.());
    running = undefined;
  };
  const { moved } = view;
  view.moved = () => {
    moved?.();
    queueMicrotask(look);
  };
  look();
  await running;
};
