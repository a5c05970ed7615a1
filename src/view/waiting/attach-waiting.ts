import { pageAsking } from '../../asking.js';
import { pageDelivery } from '../../delivery.js';
import type { Cancel } from '../../base/ports.js';
import { loadLanguage } from '../../i18n/locale-registry.js';
import type { StoredAnswer } from '../../outbox/outbox.js';
import { adoptStyles } from '../../theme/adopt-styles.js';
import { waitingStyles } from './waiting.styles.js';
import { WaitingPanel } from './waiting-panel.js';
import { loadWaitingWords } from './waiting-words.js';

/** Titles of what was asked here, for the person to read; none where nothing is remembered. */
const knownTitles = async (): Promise<Record<string, string>> => {
  const log = await pageAsking().log();
  const { exposures } = await (await log.writer()).read();
  return Object.fromEntries(exposures.flatMap(({ pulse, title }) => (title ? [[pulse, title]] : [])));
};

/**
 * Puts the list of what waits on this device at the end of `place`, and keeps it true, also when another tab delivers. `isLeftOut`
 * says what the page tells in another place. `tag` is the language's.
 */
export const attachWaiting = async (
  root: ShadowRoot,
  place: ParentNode,
  tag: string,
  titles: Readonly<Record<string, string>>,
  isLeftOut: (answer: StoredAnswer) => boolean = () => false,
): Promise<Cancel> => {
  const { outbox } = pageDelivery();
  const [words, language, known] = await Promise.all([
    loadWaitingWords(tag),
    loadLanguage(tag),
    knownTitles().catch(() => ({})),
  ]);
  adoptStyles(root, waitingStyles);
  const panel = new WaitingPanel({ outbox, words, language, titles: { ...known, ...titles } });
  const draw = async (): Promise<void> => panel.draw((await outbox.list()).filter(answer => !isLeftOut(answer)));
  const redraw = (): void => void draw().catch(() => undefined);
  await draw();
  place.append(panel.element);
  const stop = outbox.subscribe(({ type }) => {
    if (type === 'pending') redraw();
  });
  addEventListener('online', redraw);
  addEventListener('offline', redraw);
  return () => {
    stop();
    removeEventListener('online', redraw);
    removeEventListener('offline', redraw);
    panel.element.remove();
  };
};
