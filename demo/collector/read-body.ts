import { fail, ok, type Result } from '../../src/base/result.js';
import { accountOf, busy } from './bound-work.js';
import { bytesOf } from './incoming-body.js';
import type { Problem } from './problem.js';

/** Bytes that a body may have. */
export const maximumBodyBytes = 64 * 1024;

const tooLarge: Result<never, Problem> = fail({
  status: 413,
  code: 'too-large',
  path: '',
  message: `The body has more than ${maximumBodyBytes} bytes.`,
});

const firstRoomBytes = 2 * 1024;

/** Bytes in one piece, whatever pieces they came in: a list of single bytes would take a hundred times their memory. */
class GrowingBytes {
  #room = new Uint8Array(firstRoomBytes);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  add(chunk: Uint8Array): void {
    const length = this.#length + chunk.byteLength;
    if (length > this.#room.length) {
      const larger = new Uint8Array(Math.max(length, 2 * this.#room.length));
      larger.set(this.#room.subarray(0, this.#length));
      this.#room = larger;
    }
    this.#room.set(chunk, this.#length);
    this.#length = length;
  }

  /** Throws for bytes that are no UTF-8. */
  text(): string {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(this.#room.subarray(0, this.#length));
  }
}

/** Reads a body as UTF-8, and stops reading at the limit, or when this process holds too many bodies already. */
export const readBody = async (request: Request): Promise<Result<string, Problem>> => {
  if (Number(request.headers.get('content-length')) > maximumBodyBytes) return tooLarge;
  const account = accountOf(request);
  const bytes = new GrowingBytes();
  for await (const chunk of bytesOf(request)) {
    if (bytes.length + chunk.byteLength > maximumBodyBytes) return tooLarge;
    if (account?.hold(chunk.byteLength) === false) return fail(busy);
    bytes.add(chunk);
  }
  if (account?.begin() === false) return fail(busy);
  try {
    return ok(bytes.text());
  } catch {
    return fail({ status: 400, code: 'not-utf-8', path: '', message: 'The body is not UTF-8 text.' });
  }
};
