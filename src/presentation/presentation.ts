import type { Position } from '../definition/pulse-definition.js';

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
  /** The person asks to close it. The mode stays until `close` is called. */
  readonly onClose: (reason: CloseReason) => void;
}

/** A frame around the card. It holds no listener after `close`. */
export interface Presentation {
  /** Where the card goes. */
  readonly frame: HTMLElement;
  /** Puts the frame on screen. A modal mode takes the focus, the others never do. */
  open(): void;
  /** The answers are sent: only closing is left to offer. */
  finish(): void;
  /** Takes the frame away and gives the focus back where it was taken or was inside. Safe to call twice. */
  close(): void;
}

export type CreatePresentation = (scene: PresentationScene) => Presentation;
