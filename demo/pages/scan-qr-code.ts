import jsQR from 'jsqr';

/** Edge of a module in the picture, in pixels: a scanner needs more than one. */
const pixels = 4;

/** What a phone reads off a code that `qrCode` wrote; null when it is none. For tests. */
export const scanQrCode = (svg: string): string | null => {
  const modules = Number(/viewBox="0 0 (\d+) \1"/.exec(svg)?.[1]);
  const size = modules * pixels;
  const picture = new Uint8ClampedArray(size * size * 4).fill(255);
  const path = /<path d="([^"]*)"/.exec(svg)?.[1] ?? '';
  for (const [, ...found] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    const [column, row, length] = found.map(Number) as [number, number, number];
    for (let y = row * pixels; y < (row + 1) * pixels; y++) {
      for (let x = column * pixels; x < (column + length) * pixels; x++) {
        picture.set([0, 0, 0], (y * size + x) * 4);
      }
    }
  }
  return jsQR(picture, size, size)?.data ?? null;
};
