import { adoptStyles } from '../theme/adopt-styles.js';
import { floatingStyles } from './floating.styles.js';
import { focusedElement, isBehindModal, uncoverable } from './focus.js';
import { createButton, Frame } from './frame.js';
import type { FrameWords } from './frame-words.js';
import type { PresentationScene } from './presentation.js';
import { boxAt, edge, fits, keyboardHeight, overlaps, standsFrom, type Box, type Size, type Stand } from './stand.js';

/** The card, or the little that stands for it while it is put aside. */
type Form = 'card' | 'small';
const bothForms: readonly Form[] = ['card', 'small'];

export interface FloatingSetting {
  /** Class of the box, for the styles of the mode. */
  readonly mode: string;
  readonly sheet: string;
  readonly stand: Stand;
  /** The form in which it comes. */
  readonly form: Form;
  /** On the button that opens the card. */
  readonly label: string;
  /** Before that button. Default: nothing. */
  readonly heading?: string;
  /** Default: all, the nearest first. */
  readonly stands?: readonly Stand[];
}

/** After these the focus or what is on screen may be elsewhere. Moves inside another shadow root are told by keys and clicks alone. */
const occasions = ['focusin', 'keyup', 'pointerup', 'scroll', 'close', 'toggle'];

/**
 * A box in the top layer that leaves the page usable. It never takes the focus by itself, and never covers what has it: it
 * moves to another corner, and where none is free it puts the card aside until one is. Only a card that the person opened by
 * hand stays where it is. Behind a modal dialog of the page it hides. The card is hidden, never removed.
 *
 * It is a landmark (`section` with a name) and not a `dialog`, which is announced when the focus moves into it, as it does
 * not here. A polite sentence tells once that it is there. Escape inside closes it; once something was entered it puts the
 * card aside instead, so that no words are lost.
 */
export class FloatingFrame extends Frame {
  readonly #tab: HTMLButtonElement;
  readonly #status = document.createElement('span');
  readonly #stands: readonly Stand[];
  readonly #sizes = new Map<string, Size>();
  #stand: Stand;
  #form: Form;
  /** What the person, or the mode, wants. */
  #wanted: Form;
  #isOpenedByHand = false;
  #isTouched = false;
  #listening = new AbortController();

  constructor(scene: PresentationScene, words: FrameWords, setting: FloatingSetting) {
    super('section', scene, words);
    const { mode, sheet, stand, form, label, heading, stands } = setting;
    const { box } = this;
    adoptStyles(scene.root, floatingStyles, sheet);
    box.popover = 'manual';
    box.className = `box floating ${mode}`;
    box.ariaLabel = this.#withTitle(words.name);
    this.#stand = box.dataset['stand'] = stand;
    this.#form = box.dataset['form'] = form;
    this.#stands = stands ?? standsFrom(stand);
    this.#wanted = form;
    this.#tab = createButton('tab', '', () => this.#openByHand());
    this.#tab.appendChild(document.createElement('span')).textContent = label;
    const away = createButton('close', '', () => this.ask('not-now'));
    away.ariaLabel = away.title = `${words.notNow}. ${this.again}`;
    const minimize = createButton('minimize', '', () => this.#putAside());
    minimize.ariaLabel = minimize.title = words.minimize;
    box.prepend(this.#tab, away, minimize);
    if (heading) box.prepend(Object.assign(document.createElement('p'), { textContent: heading }));
    this.#status.role = 'status';
    this.shell.append(this.#status);
    this.frame.oninput = () => (this.#isTouched = true);
    this.onEscape(() => (this.#isTouched && !this.isFinished ? this.#putAside() : this.ask('escape')));
  }

  protected override start(): void {
    const { signal } = (this.#listening = new AbortController());
    const options = { signal, capture: true, passive: true };
    const settle = (): void => this.#settle();
    for (const type of occasions) document.addEventListener(type, settle, options);
    for (const type of ['resize', 'scroll']) visualViewport?.addEventListener(type, settle, options);
    settle();
    // Only what changes in a status that is there already is read out.
    const sentence = this.#withTitle(this.words.here);
    const timer = setTimeout(() => (this.#status.textContent = sentence), 100);
    signal.onabort = () => clearTimeout(timer);
  }

  protected override stop(): void {
    this.#listening.abort();
  }

  #withTitle(text: string): string {
    // A function, because `$` in a title stands for itself.
    return text.replace('{title}', () => this.scene.title);
  }

  #openByHand(): void {
    this.#isOpenedByHand = true;
    this.#wanted = 'card';
    this.#settle();
    this.focusInside();
  }

  #putAside(): void {
    this.#isOpenedByHand = false;
    this.#wanted = 'small';
    this.#settle();
    this.#tab.focus();
  }

  /** Looks where the focus is, and takes the first form and stand that leave it free. */
  #settle(): void {
    const { box, hasFocus } = this;
    if (!hasFocus) this.outside = focusedElement() ?? this.outside;
    if (isBehindModal(this.scene.host)) return box.hidePopover();
    const keyboard = visualViewport ? keyboardHeight(innerHeight, visualViewport) : 0;
    box.style.setProperty('--_keyboard', `${keyboard}px`);
    if (!box.matches(':popover-open')) this.#show();
    const taken = hasFocus || this.#isOpenedByHand ? undefined : uncoverable()?.getBoundingClientRect();
    const room = { left: edge, top: edge, right: innerWidth - edge, bottom: innerHeight - edge - keyboard };
    for (const form of this.#wanted === 'card' ? bothForms : bothForms.slice(1))
      for (const stand of [this.#stand, ...this.#stands])
        if (this.#isFree(form, stand, room, taken)) return this.#take(form, stand);
    this.#take('small', this.#stand);
  }

  #isFree(form: Form, stand: Stand, room: Box, taken: Box | undefined): boolean {
    const { box } = this;
    if (stand !== 'anchor')
      return !taken || !overlaps(boxAt(stand, this.#sizeAt(form, stand), room, box.dir === 'rtl'), taken, edge);
    // Only the browser knows where that is; while the page is scrolled, its knowledge of the box is a frame old.
    this.#sizeAt(form, stand);
    const place = box.getBoundingClientRect();
    const beside = this.scene.anchor!.getBoundingClientRect();
    return this.#stand === stand && overlaps(beside, room) && fits(place, room) && !(taken && overlaps(place, taken));
  }

  /** As it is now, or as it was when it last was like that. A box in a corner may be smaller than along an edge. */
  #sizeAt(form: Form, stand: Stand): Size {
    const { box } = this;
    const like = `${form} ${stand.includes('-')}`;
    const isNow = form === this.#form && stand.includes('-') === this.#stand.includes('-');
    const known = this.#sizes.get(like);
    if (known && !isNow) return known;
    box.dataset['form'] = form;
    box.dataset['stand'] = isNow ? this.#stand : stand;
    const size = { width: box.offsetWidth, height: box.offsetHeight };
    this.#sizes.set(like, size);
    return size;
  }

  #take(form: Form, stand: Stand): void {
    const { box } = this;
    // What is drawn anew has not shifted, for the eye as for the browser's count; but the focus would not outlive it.
    const isDrawnAnew = (form !== this.#form || stand !== this.#stand) && !this.hasFocus;
    if (isDrawnAnew) {
      box.hidePopover();
      // Unless it is laid out without its box, the browser sees only the old one in another place.
      box.getBoundingClientRect();
    }
    this.#form = box.dataset['form'] = form;
    this.#stand = box.dataset['stand'] = stand;
    if (isDrawnAnew) this.#show();
  }

  #show(): void {
    const { anchor } = this.scene;
    this.box.showPopover(this.#stand === 'anchor' && anchor ? { source: anchor as HTMLElement } : {});
  }
}
