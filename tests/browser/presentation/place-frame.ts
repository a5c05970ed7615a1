import type { Display, Position } from '../../../src/definition/pulse-definition.js';
import type { CloseReason, Presentation } from '../../../src/presentation/presentation.js';
import { loadPresentation } from '../../../src/presentation/presentation-registry.js';
import { ok } from '../assert.js';

/** What sets a mode apart from the others. */
export interface ModeFacts {
  readonly display: Display;
  /** In the top layer, over whatever the page has. */
  readonly floats: boolean;
  readonly isModal: boolean;
  /** Comes without its card, which the person opens. */
  readonly comesSmall: boolean;
}

export interface FrameSetting {
  readonly language?: string;
  readonly title?: string;
  readonly position?: Position;
  readonly anchor?: Element;
  readonly isClosable?: boolean;
  readonly snoozeMs?: number | null;
  readonly onSomeoneElse?: () => void;
}

const title = 'How is lunch?';

/** A frame with a plain card in it, in a shadow root of its own at the end of the page. */
export class PlacedFrame {
  readonly host = document.createElement('div');
  readonly root = this.host.attachShadow({ mode: 'open' });
  readonly field = document.createElement('textarea');
  readonly reasons: CloseReason[] = [];
  declare presentation: Presentation;

  /** What the person sees of it. */
  get box(): HTMLElement {
    const box = this.root.querySelector<HTMLElement>('[part~=frame]');
    ok(box, 'a frame');
    return box;
  }

  get card(): HTMLElement {
    return this.field.parentElement!;
  }

  get status(): string {
    return this.root.querySelector('[role=status]')?.textContent ?? '';
  }

  get isCardShown(): boolean {
    return this.field.checkVisibility();
  }

  /** Null where there is none, or none that can be seen. */
  button(part: string): HTMLElement | null {
    const all = this.root.querySelectorAll<HTMLElement>(`button[part=${part}]`);
    return [...all].find(button => button.checkVisibility()) ?? null;
  }

  /** Words of all buttons of the frame that can be seen, in their order. */
  get buttons(): string[] {
    return [...this.root.querySelectorAll('button')]
      .filter(button => button.checkVisibility())
      .map(button => button.ariaLabel ?? button.innerText.replace(/\s+/g, ' ').trim());
  }

  /** Brings the card on screen in the modes that come without it. */
  openCard(): void {
    if (!this.isCardShown) this.button('tab')?.click();
  }
}

const placed: PlacedFrame[] = [];

/** Closed, and its host removed, after the test. */
export const placeFrame = async (display: Display, setting: FrameSetting = {}): Promise<PlacedFrame> => {
  const { language = 'en', position = 'bottom-end', anchor = null, ...rest } = setting;
  const present = await loadPresentation(display, language);
  const placing = new PlacedFrame();
  const { host, root, field, reasons } = placing;
  placed.push(placing);
  document.body.append(host);
  placing.presentation = present({
    host,
    root,
    position,
    anchor,
    language,
    title,
    snoozeMs: 7 * 86_400_000,
    isClosable: true,
    onClose: reason => reasons.push(reason),
    ...rest,
  });
  const heading = document.createElement('h2');
  heading.textContent = title;
  field.ariaLabel = 'Your words';
  const card = document.createElement('section');
  card.append(heading, field);
  placing.presentation.frame.append(card);
  return placing;
};

export const openFrame = async (display: Display, setting?: FrameSetting): Promise<PlacedFrame> => {
  const placing = await placeFrame(display, setting);
  placing.presentation.open();
  return placing;
};

/** With the card on screen, also where the person has to open it. */
export const openCard = async (display: Display, setting?: FrameSetting): Promise<PlacedFrame> => {
  const placing = await openFrame(display, setting);
  placing.openCard();
  return placing;
};

const ofThePage = new Set<Element>();

/** Puts something on the page until the test is over. */
export const addToPage = <E extends HTMLElement>(element: E, style: Readonly<Record<string, string>> = {}): E => {
  Object.assign(element.style, style);
  ofThePage.add(element);
  document.body.append(element);
  return element;
};

/** A field of the page that has the focus; without a style away from corners and edges. */
export const focusedField = (
  style: Readonly<Record<string, string>> = { left: '40%', top: '8px', width: '60px' },
): HTMLTextAreaElement => {
  const field = addToPage(document.createElement('textarea'), style);
  field.style.position = 'fixed';
  field.style.boxSizing = 'border-box';
  field.focus();
  return field;
};

/** After each test. */
export const removeFrames = (): void => {
  for (const { presentation, host } of placed.splice(0)) {
    presentation.close();
    host.remove();
  }
  for (const element of ofThePage) element.remove();
  ofThePage.clear();
};
