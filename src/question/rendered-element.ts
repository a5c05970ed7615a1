import { render, type TemplateResult } from 'lit/html.js';

/** Where a class is imported without a DOM, such as on a server. */
const Base = ('HTMLElement' in globalThis ? HTMLElement : Object) as typeof HTMLElement;

/**
 * A custom element drawn by Lit's templates into itself: its owner sets plain properties and asks for an update; many requests
 * in a row are one update. A quarter of the weight of Lit's own base class, whose attributes, converters and controllers
 * nothing in a pulse uses.
 */
export abstract class RenderedElement extends Base {
  #update: Promise<void> | null = null;

  /** Resolves when what was asked for is drawn. */
  get updateComplete(): Promise<void> {
    return this.#update ?? Promise.resolve();
  }

  /** Draws in a microtask. */
  requestUpdate(): void {
    this.#update ??= Promise.resolve().then(() => this.drawNow());
  }

  /** Draws at once; what is drawn before it comes onto the page costs the page least. */
  drawNow(): void {
    this.#update = null;
    render(this.render(), this, { host: this });
    this.updated();
  }

  connectedCallback(): void {
    // What was drawn before has something in it.
    if (!this.firstChild) this.requestUpdate();
  }

  protected abstract render(): TemplateResult;

  /** After each drawing. */
  protected updated(): void {}
}
