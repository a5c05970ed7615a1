import { adoptStyles } from '../theme/adopt-styles.js';
import { dialogStyles } from './dialog.styles.js';
import { createButton, Frame } from './frame.js';
import type { FrameWords } from './frame-words.js';
import type { CreatePresentation, PresentationScene } from './presentation.js';

/** The one mode that takes the focus and gives it back: native and modal, so the page behind cannot be reached. */
class DialogFrame extends Frame {
  readonly #dialog: HTMLDialogElement;

  constructor(scene: PresentationScene, words: FrameWords) {
    super('dialog', scene, words);
    adoptStyles(scene.root, dialogStyles);
    this.#dialog = this.box as HTMLDialogElement;
    this.#dialog.className = 'box dialog';
    this.#dialog.ariaLabel = scene.title;
    this.#dialog.prepend(createButton('close', words.close, () => this.ask('not-now')));
    this.onEscape(() => this.ask('escape'));
    // By other ways than the key, such as the gesture "back". A field inside may have a `cancel` of its own.
    this.#dialog.oncancel = event => {
      if (event.target !== this.#dialog) return;
      event.preventDefault();
      this.ask('escape');
    };
    this.#dialog.onclose = () => {
      this.ask('escape');
      // The browser does not always ask first; what its owner keeps open comes back.
      if (this.isOpen) this.start();
    };
  }

  protected override start(): void {
    this.#dialog.showModal();
    this.focusInside();
  }

  protected override stop(): void {
    // A dialog that leaves the page keeps the attribute and is no longer modal.
    this.#dialog.removeAttribute('open');
  }
}

export const createDialog: CreatePresentation = (scene, words) => new DialogFrame(scene, words);
