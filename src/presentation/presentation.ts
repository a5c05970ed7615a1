import type { Position } from '../definition/pulse-definition.js';
import type { FrameWords } from './frame-words.js';

/** Why a mode closes: by the button or Escape (asks again after the snooze), for good, after the thanks, or by the host page. */
export type CloseReason = 'not-now' | 'never-again' | 'done' | 'escape' | 'host';

/** What a mode needs. */
export interface PresentationScene {
  readonly host: HTMLElement;
  /** The host's shadow root; the mode adds its frame and its style sheet to it. */
  readonly root: ShadowRoot;
  readonly position: Position;
  /** The element to stand next to, where there is one on the page. */
  readonly anchor: Element | null;
  /** BCP 47, of the words on its buttons. */
  readonly language: string;
  /** The pulse's title, as the name of the frame. */
  readonly title: string;
  /** How long "Not now" holds, milliseconds; null where it ends the asking for this wave. */
  readonly snoozeMs: number | null;
  /** Whether an inline pulse has a row of buttons to close it. The other modes always have one. Default false. */
  readonly isClosable?: boolean;
  /** The person asks to close it. The mode stays until `close` is called. */
  readonly onClose: (reason: CloseReason) => void;
  /** The person says that somebody else sits at this device now. Without it, there is no button for that. */
  readonly onSomeoneElse?: () => void;
}

/** A frame around the card. It holds no listener after `close`, nor while its host is not on the page. */
export interface Presentation {
  /** Where the card goes; the caller's alone. Draw the card before `open`: a frame that grows on screen moves. */
  readonly frame: HTMLElement;
  /** Puts the frame on screen. A modal mode takes the focus, the others never do. */
  open(): void;
  /** The answers are sent: only closing is left to offer. */
  finish(): void;
  /** Takes the frame away and gives the focus back where it was taken or was inside. Safe to call twice. */
  close(): void;
}

export type CreatePresentation = (scene: PresentationScene, words: FrameWords) => Presentation;
