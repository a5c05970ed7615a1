/** Tells when it comes to a page and leaves it: the only way to know of it that needs no listener. */
export interface FrameElement extends HTMLElement {
  connected?: () => void;
  disconnected?: () => void;
}

const tag = 'ics-frame';

/** Another copy of the package may have defined the tag; its elements do the same. */
export const createFrameElement = (): FrameElement => {
  if (!customElements.get(tag)) {
    customElements.define(
      tag,
      class extends HTMLElement implements FrameElement {
        declare connected?: () => void;
        declare disconnected?: () => void;
        connectedCallback(): void {
          this.connected?.();
        }
        disconnectedCallback(): void {
          this.disconnected?.();
        }
      },
    );
  }
  return document.createElement(tag);
};
