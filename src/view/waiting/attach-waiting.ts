import { pageAsking } from '../../asking.js';
import { pageDelivery } from '../../delivery.js';
import type { Cancel } from '../../base/ports.js';
import { loadLanguage } from '../../i18n/locale-registry.js';
import type { StoredAnswer } from '../../outbox/outbox.js';
import { adoptStyles } from '../../theme/adopt-styles.js';
import { waitingStyles } from './waiting.styles.js';
import { WaitingPanel, type WaitingSpeech } from './waiting-panel.js';
import { loadWaitingWords } from './waiting-words.js';

/** Titles of what was asked here, for the person to read; none where nothing is remembered. */
const knownTitles = async (): Promise<Record<string, string>> => {
  const log = await pageAsking().log();
  const { exposures } = await (await log.writer()).read();
  return Object.fromEntries(exposures.flatMap(({ pulse, title }) => (title ? [[pulse, title]] : [])));
};

const loadSpeech = async (tag: string): Promise<WaitingSpeech> => {
  const [words, language] = await Promise.all([loadWaitingWords(tag), loadLanguage(tag)]);
  return { words, language };
};

/** Follows what `language` says, which the page, or the view around the list, may change at any time. */
const followLanguage = (root: ShadowRoot, panel: WaitingPanel, spoken: string, language: () => string): Cancel => {
  let current = spoken;
  const look = async (): Promise<void> => {
    const tag = language();
    if (tag === current) return;
    current = tag;
    const speech = await loadSpeech(tag);
    if (tag === current) panel.speak(speech);
  };
  const observer = new MutationObserver(() => void look().catch(() => undefined));
  for (let place: Node = root; ; place = place.host.getRootNode()) {
    observer.observe(place, { subtree: true, attributeFilter: ['lang'] });
    if (!(place instanceof ShadowRoot)) return () => observer.disconnect();
  }
};

/** What the page says in another place. */
export interface ToldElsewhere {
  /** An answer that the list need not have. */
  isLeftOut(answer: StoredAnswer): boolean;
  /** An answer whose news is read aloud there. */
  isTold(id: string): boolean;
}

const nothing: ToldElsewhere = { isLeftOut: () => false, isTold: () => false };

/**
 * Puts the list of what waits on this device at the end of `place`, and keeps it true, also when another tab delivers. `language` is
 * its tag (BCP 47) at the moment. Once the list is drawn, `whenFree` is asked for the moment at which it may come.
 */
export const attachWaiting = async (
  root: ShadowRoot,
  place: ParentNode,
  language: () => string,
  titles: Readonly<Record<string, string>>,
  elsewhere = nothing,
  whenFree: () => Promise<void> = () => Promise.resolve(),
): Promise<Cancel> => {
  const { outbox, ports } = pageDelivery();
  const tag = language();
  const [speech, known] = await Promise.all([loadSpeech(tag), knownTitles().catch(() => ({}))]);
  adoptStyles(root, waitingStyles);
  const list = async (): Promise<StoredAnswer[]> =>
    (await outbox.list()).filter(answer => !elsewhere.isLeftOut(answer));
  const nowMs = (): number => ports.clock.nowMs();
  const scene = { outbox, list, nowMs, titles: { ...known, ...titles }, isToldElsewhere: elsewhere.isTold };
  const panel = new WaitingPanel(scene, speech);
  const redraw = (): void => void panel.draw().catch(() => undefined);
  // From before the first look, so that no change falls between the two.
  const stop = outbox.subscribe(({ type }) => {
    if (type === 'pending') redraw();
  });
  await panel.draw();
  let isOver = false;
  void whenFree().then(() => {
    if (!isOver) place.append(panel.element);
  });
  const unfollow = followLanguage(root, panel, tag, language);
  addEventListener('online', redraw);
  addEventListener('offline', redraw);
  return () => {
    isOver = true;
    stop();
    unfollow();
    removeEventListener('online', redraw);
    removeEventListener('offline', redraw);
    panel.element.remove();
  };
};
