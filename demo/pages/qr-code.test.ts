import { describe, expect, it } from 'vitest';
import { qrCode } from './qr-code.js';
import { scanQrCode } from './scan-qr-code.js';

describe('qrCode', () => {
  it.each([
    'http://127.0.0.1:4173/p/recommend',
    'https://intranet.example/p/recommend?about=it&team=finance',
    `https://intranet.example/p/lunch?about=${'x'.repeat(400)}`,
  ])('is read as %s', address => expect(scanQrCode(qrCode(address)!)).toBe(address));

  it('is one drawing of black on white, with nothing that a strict policy refuses', () => {
    const svg = qrCode('https://intranet.example/p/lunch')!;
    expect(svg).toMatch(
      /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 (\d+) \1" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h\1v\1H0z"\/><path d="(M\d+ \d+h\d+v1h-\d+z)+"\/><\/svg>\n$/,
    );
  });

  it('leaves four modules around it free', () => {
    const svg = qrCode('https://intranet.example/p/lunch')!;
    const size = Number(/viewBox="0 0 (\d+)/.exec(svg)![1]);
    const runs = [...svg.matchAll(/M(\d+) (\d+)h(\d+)v1/g)].map(run => run.slice(1).map(Number));
    expect(Math.min(...runs.flatMap(([column, row]) => [column!, row!]))).toBe(4);
    expect(Math.max(...runs.map(([column, , length]) => column! + length!))).toBe(size - 4);
  });

  it('is none for what does not fit', () => {
    expect(qrCode('x'.repeat(2331))).not.toBeNull();
    expect(qrCode('x'.repeat(2332))).toBeNull();
  });
});
