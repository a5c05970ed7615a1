import type { Language } from '../i18n/messages.js';
import type { Pulse } from '../pulse.js';

/** Whose answer it is; it draws what it finds here. */
interface PayloadOwner {
  readonly pulse: Pick<Pulse, 'preview'>;
  readonly language: Language;
  draw(): void;
}

/** Exactly what will be sent, while the person looks at it, and below it what the device remembers. */
export class PayloadPanel {
  readonly #owner: PayloadOwner;
  #sent: string | null = null;
  #memory: unknown;

  constructor(owner: PayloadOwner) {
    this.#owner = owner;
  }

  /** Null while nobody looks. */
  get sent(): string | null {
    return this.#sent;
  }

  /** What the device remembers, drawn. */
  get memory(): unknown {
    return this.#memory;
  }

  async toggle(): Promise<void> {
    if (this.#sent === null) return this.#read();
    this.#sent = null;
    this.#owner.draw();
  }

  /** After what will be sent has changed. */
  async refresh(): Promise<void> {
    if (this.#sent !== null) await this.#read();
  }

  async #read(): Promise<void> {
    this.#sent = await this.#owner.pulse.preview();
    this.#owner.draw();
    // What is sent is shown without it too.
    this.#memory = await import('./memory-section.js')
      .then(({ renderMemory }) => renderMemory(this.#owner.language, () => void this.#read()))
      .catch(() => '');
    this.#owner.draw();
  }
}
