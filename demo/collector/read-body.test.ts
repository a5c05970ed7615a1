import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { maximumBodyBytes, readBody } from './read-body.js';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const post = (body: BodyInit, headers: Record<string, string> = {}): Request =>
  new Request('http://collector.test/', { method: 'POST', body, headers });

const endless = (onPull: () => void): ReadableStream<Uint8Array> =>
  new ReadableStream({
    pull(controller) {
      onPull();
      controller.enqueue(new Uint8Array(16 * 1024));
    },
  });

describe('readBody', () => {
  it.each([
    ['', ''],
    ['ä€😀', 'ä€😀'],
    ['\ufeff{}', '\ufeff{}'],
    ['x'.repeat(maximumBodyBytes), 'x'.repeat(maximumBodyBytes)],
  ])('reads %.20s', async (body, value) => expect(await readBody(post(body))).toEqual({ ok: true, value }));

  it('refuses one byte more than the limit', async () => {
    expect(await readBody(post('x'.repeat(maximumBodyBytes + 1)))).toMatchObject({ error: { status: 413 } });
  });

  it('believes a large length without reading', async () => {
    let pulls = 0;
    const request = new Request('http://collector.test/', {
      method: 'POST',
      body: endless(() => void pulls++),
      headers: { 'content-length': '99999999' },
      duplex: 'half',
    } as RequestInit);
    expect(await readBody(request)).toMatchObject({ error: { status: 413 } });
    expect(pulls).toBeLessThan(2);
  });

  it('stops reading a body without an end', async () => {
    let pulls = 0;
    const body = endless(() => void pulls++);
    const request = new Request('http://collector.test/', { method: 'POST', body, duplex: 'half' } as RequestInit);
    expect(await readBody(request)).toMatchObject({ error: { status: 413, code: 'too-large' } });
    expect(pulls).toBeLessThan(8);
  });

  it('refuses bytes that are not UTF-8', async () => {
    expect(await readBody(post(new Uint8Array([0x22, 0xff, 0x22])))).toMatchObject({ error: { code: 'not-utf-8' } });
  });

  it('holds a body in one piece, however small the pieces are that it comes in', async () => {
    const pieces = 40_000;
    const heapBytes = (): number => {
      collectGarbage();
      const { heapUsed, external } = process.memoryUsage();
      return heapUsed + external;
    };
    let [sent, grownBytes] = [0, 0];
    const beforeBytes = heapBytes();
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        if (sent++ < pieces) return controller.enqueue(Uint8Array.of(0x61));
        grownBytes = heapBytes() - beforeBytes;
        controller.close();
      },
    });
    const request = new Request('http://collector.test/', { method: 'POST', body, duplex: 'half' } as RequestInit);
    expect(await readBody(request)).toEqual({ ok: true, value: 'a'.repeat(pieces) });
    // As a list of pieces it would be some hundred bytes for each.
    expect(grownBytes).toBeLessThan(2_000_000);
  });
});
