const bytesOfWord = 4;

/** A text that many documents begin with, compared four bytes at a time. */
export class KnownStart {
  readonly text: string;
  /** Bytes. */
  readonly length: number;
  /** Where each word begins; the last one may lie over the one before. */
  readonly #offsets: Int32Array;
  readonly #words: Int32Array;

  /** @param text at least four bytes */
  constructor(text: string) {
    const bytes = Buffer.from(text);
    this.text = text;
    this.length = bytes.length;
    const last = bytes.length - bytesOfWord;
    const words = Math.ceil(bytes.length / bytesOfWord);
    this.#offsets = Int32Array.from({ length: words }, (_, word) => Math.min(word * bytesOfWord, last));
    this.#words = this.#offsets.map(offset => bytes.readInt32LE(offset));
  }

  /** Whether the text stands at a place. */
  isAt(view: DataView, start: number): boolean {
    if (start + this.length > view.byteLength) return false;
    const words = this.#words;
    const offsets = this.#offsets;
    for (let word = 0; word < words.length; word++)
      if (view.getInt32(start + offsets[word]!, true) !== words[word]) return false;
    return true;
  }
}
