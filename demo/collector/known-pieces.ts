const lettersOfAscii = 128;

/** Steps that are kept at most, 512 bytes each. */
const mostSteps = 16_384;

/** Pieces of text that were met before, each with a number: they are found again byte by byte, without making a text of bytes. */
export class KnownPieces {
  /** By step and byte: the next step; 0 is none. */
  #next = new Int32Array(64 * lettersOfAscii);
  #values = new Int32Array(64);
  #steps = 1;
  /** Where the last piece that was looked for ended. */
  end = 0;

  /** Where pieces of one kind begin. */
  begin(): number {
    return this.#steps++;
  }

  /**
   * @param value more than 0
   * @returns false where there is no room left for it, or no letter for something in it
   */
  add(beginning: number, piece: string, value: number): boolean {
    const bytes = Buffer.from(piece);
    if (this.#steps + bytes.length > mostSteps || bytes.some(byte => byte >= lettersOfAscii)) return false;
    this.#growBy(bytes.length);
    let step = beginning;
    for (const byte of bytes) step = this.#next[step * lettersOfAscii + byte] ||= this.#steps++;
    this.#values[step] = value;
    return true;
  }

  /**
   * The number of the longest known piece that the bytes begin with, or of none: 0. A longer one that begins alike hides a
   * shorter one.
   */
  find(beginning: number, bytes: Uint8Array, start: number): number {
    const next = this.#next;
    let step = beginning;
    let end = start;
    while (end < bytes.length) {
      const byte = bytes[end]!;
      const following = byte < lettersOfAscii ? next[step * lettersOfAscii + byte]! : 0;
      if (following === 0) break;
      step = following;
      end += 1;
    }
    this.end = end;
    return this.#values[step]!;
  }

  #growBy(steps: number): void {
    const needed = this.#steps + steps;
    if (needed <= this.#values.length) return;
    const size = Math.max(needed, 2 * this.#values.length);
    const [next, values] = [this.#next, this.#values];
    this.#next = new Int32Array(size * lettersOfAscii);
    this.#values = new Int32Array(size);
    this.#next.set(next);
    this.#values.set(values);
  }
}
