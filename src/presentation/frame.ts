import { adoptStyles } from '../theme/adopt-styles.js';
import { tokens } from '../theme/tokens.styles.js';
import { focusedElement } from './focus.js';
import { createFrameElement } from './frame-element.js';
import { whenAgain, type FrameWords } from './frame-words.js';
import { frameStyles } from './frame.styles.js';
import type { CloseReason, Presentation, PresentationScene } from './presentation.js';

/** A real button with its words, and under them what it will do. */
export const createButton = (part: string, label: string, press: () => void, note = ''): HTMLButtonElement => {
  const button = document.createElement('button');
  button.type = 'button';
  button.part = part;
  button.append(label);
  if (note) button.appendChild(document.createElement('small')).textContent = note;
  button.onclick = press;
  return button;
};

/**
 * What all modes have: a box with the place of the card and a row of buttons, both there from the start and on screen
 * between `open` and `close`, as long as the host is on a page. A host that comes back to a page shows its frame again.
 *
 * @csspart frame tab minimize close not-now never-again someone-else
 */
export abstract class Frame implements Presentation {
  readonly frame = document.createElement('div');
  protected readonly box: HTMLElement;
  protected readonly row = document.createElement('div');
  protected readonly shell = createFrameElement();
  protected readonly scene: PresentationScene;
  protected readonly words: FrameWords;
  protected isFinished = false;
  /** What had the focus outside last. */
  protected outside: HTMLElement | null = null;
  protected isOpen = false;

  constructor(tag: 'div' | 'section' | 'dialog', scene: PresentationScene, words: FrameWords) {
    this.scene = scene;
    this.words = words;
    this.box = document.createElement(tag);
    this.box.part = 'frame';
    this.box.lang = scene.language;
    this.box.dir = words.direction;
    this.frame.className = 'body';
    this.row.className = 'row';
    this.#offer();
    this.box.append(this.frame, this.row);
    this.shell.append(this.box);
    this.shell.connected = () => this.isOpen && this.start();
    this.shell.disconnected = () => this.stop();
    adoptStyles(scene.root, tokens, frameStyles);
    scene.root.append(this.shell);
  }

  open(): void {
    if (this.isOpen) return;
    this.isOpen = true;
    this.outside = focusedElement();
    if (this.shell.isConnected) this.start();
  }

  finish(): void {
    this.isFinished = true;
    for (const button of this.box.querySelectorAll(':scope > :is([part=minimize], [part=close])')) button.remove();
    this.row.replaceChildren(createButton('close', this.words.close, () => this.ask('done')));
  }

  close(): void {
    const hadFocus = this.hasFocus;
    this.isOpen = false;
    this.shell.remove();
    if (hadFocus) this.outside?.focus({ preventScroll: true });
  }

  /** On screen, with what it listens to. */
  protected abstract start(): void;
  /** Everything that it listens to is let go of. */
  protected abstract stop(): void;

  protected get hasFocus(): boolean {
    return this.box.contains(this.scene.root.activeElement);
  }

  /** Escape inside is the frame's own: neither the browser nor the page closes anything else by it. */
  protected onEscape(act: () => void): void {
    this.box.onkeydown = event => {
      const field = event.target as HTMLInputElement;
      // The first Escape in a field for searching empties it.
      if (event.key !== 'Escape' || event.isComposing || (field.type === 'search' && field.value)) return;
      event.preventDefault();
      event.stopPropagation();
      act();
    };
  }

  protected ask(reason: CloseReason): void {
    this.scene.onClose(this.isFinished ? 'done' : reason);
  }

  /** To where a reader begins, after the person's own action or in a modal: never to a control that a stray key would press. */
  protected focusInside(): void {
    const heading = this.frame.querySelector<HTMLElement>('[part~=title], h1, h2, h3') ?? this.frame;
    heading.tabIndex = -1;
    heading.focus();
  }

  protected get again(): string {
    const { snoozeMs, language } = this.scene;
    const { asksAgain, nextPage } = this.words;
    return snoozeMs === null ? nextPage : asksAgain.replace('{when}', whenAgain(snoozeMs, language));
  }

  #offer(): void {
    const { notNow, neverAgain, never, someoneElse } = this.words;
    const { onSomeoneElse } = this.scene;
    this.row.append(
      createButton('not-now', notNow, () => this.ask('not-now'), this.again),
      createButton('never-again', neverAgain, () => this.ask('never-again'), never),
    );
    if (onSomeoneElse) this.row.append(createButton('someone-else', someoneElse, () => onSomeoneElse()));
  }
}
