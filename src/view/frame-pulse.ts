import { pageAsking } from '../asking.js';
import { localizeDefinition } from '../definition/localize-definition.js';
import type { PulseDefinition } from '../definition/pulse-definition.js';
import { comesBack } from '../invitation/comes-back.js';
import type { InvitationSetting } from '../invitation/invitation-setting.js';
import { loadPresentation } from '../presentation/presentation-registry.js';
import type { Presentation, PresentationScene } from '../presentation/presentation.js';
import { pageTurns } from '../presentation/turn.js';
import { isOn } from './is-on.js';
import { askingOf, settingOf } from './judge-host.js';
import type { PulseElement } from './pulse-element.js';

/** The element that a selector names; none for a selector that does not parse. */
const anchorOf = (host: PulseElement, selector: string | undefined): Element | null => {
  try {
    return selector ? (host.getRootNode() as Document | ShadowRoot).querySelector(selector) : null;
  } catch {
    return null;
  }
};

/** Somebody else sits here now: the device forgets the person before, and looks again whether to ask. */
const startAfresh = async (host: PulseElement): Promise<void> => {
  await (await (await pageAsking().log()).writer()).someoneElse();
  host.retry();
};

/** How long "Not now" holds; null where it ends the asking for this wave, because it was said before. */
const snoozeMsOf = async (definition: PulseDefinition, setting: InvitationSetting): Promise<number | null> => {
  const { clock, log } = pageAsking();
  try {
    const askedBefore = await (await (await log()).writer()).read();
    const ask = { ...(await askingOf(definition, setting)), setting };
    return comesBack(askedBefore, ask, clock.nowMs()) ? setting.snoozeMs : null;
  } catch {
    return setting.snoozeMs;
  }
};

const sceneOf = (
  host: PulseElement,
  root: ShadowRoot,
  definition: PulseDefinition,
  language: string,
  { position, anchor }: InvitationSetting,
  snoozeMs: number | null,
): PresentationScene => ({
  host,
  root,
  position,
  anchor: anchorOf(host, anchor),
  language,
  title: localizeDefinition(definition, language).title,
  snoozeMs,
  isClosable: true,
  onClose: reason => host.hide(reason),
  ...(!pageAsking().hasPersonKey() && {
    onSomeoneElse: () => void startAfresh(host).catch((error: unknown) => host.opening.fail(error)),
  }),
});

/** A frame that follows its pulse: after sending only closing is left, and its closing lets the next pulse have its turn. */
const follow = (host: PulseElement, frame: Presentation, giveTurn: () => void): Presentation => {
  const finish = (): void => frame.finish();
  host.addEventListener('ics-submitted', finish);
  return {
    frame: frame.frame,
    open: () => frame.open(),
    finish,
    close() {
      host.removeEventListener('ics-submitted', finish);
      frame.close();
      giveTurn();
    },
  };
};

/**
 * The place of the card where a tag or its definition asks for a display mode, or for an inline pulse that can be closed. Waits
 * until no other floating pulse is open. The frame is not on screen before its `open`.
 */
export const framePulse = async (
  host: PulseElement,
  root: ShadowRoot,
  definition: PulseDefinition,
  language: string,
): Promise<ParentNode> => {
  const isRead = isOn(host, 'readonly');
  const setting = settingOf(host, isRead ? undefined : definition);
  if (!setting.ok) return root;
  const { display, repeat } = setting.value;
  if (display === 'inline' && (isRead || repeat === 'always')) return root;
  const present = await loadPresentation(display, language);
  const isFree = display === 'inline' || host.invited?.hasTurn;
  const giveTurn = isFree ? (): void => undefined : await pageTurns().take();
  root.replaceChildren();
  const snoozeMs = await snoozeMsOf(definition, setting.value);
  const frame = present(sceneOf(host, root, definition, language, setting.value, snoozeMs));
  host.opening.frame = follow(host, frame, giveTurn);
  return frame.frame;
};
