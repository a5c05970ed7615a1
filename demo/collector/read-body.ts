import { fail, ok, type Result } from '../../src/base/result.js';
import type { Problem } from './problem.js';

/** Bytes that a body may have. */
export const maximumBodyBytes = 64 * 1024;

const tooLarge: Result<never, Problem> = fail({
  status: 413,
  code: 'too-large',
  path: '',
  message: `The body has more than ${maximumBodyBytes} bytes.`,
});

/** Reads a body as UTF-8, and stops reading at the limit. */
export const readBody = async (request: Request): Promise<Result<string, Problem>> => {
  if (Number(request.headers.get('content-length')) > maximumBodyBytes) return tooLarge;
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of request.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > maximumBodyBytes) return tooLarge;
    chunks.push(chunk);
  }
  try {
    return ok(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.concat(chunks)));
  } catch {
    return fail({ status: 400, code: 'not-utf-8', path: '', message: 'The body is not UTF-8 text.' });
  }
};
