const numberOf = (element: Element, name: string): number => Number.parseFloat(element.getAttribute(name) ?? '') || 0;

/** Room between two lines of the hatching, in CSS pixels. */
const hatchPx = 8;

/** A square that lines cross from corner to corner, so that its neighbours go on with them. */
const hatchOf = (context: CanvasRenderingContext2D, colour: string): CanvasPattern | string => {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = hatchPx;
  const tile = canvas.getContext('2d');
  if (tile) {
    tile.strokeStyle = colour;
    for (const offset of [-hatchPx, 0, hatchPx]) {
      tile.moveTo(offset, hatchPx);
      tile.lineTo(offset + hatchPx, 0);
    }
    tile.stroke();
  }
  return context.createPattern(canvas, 'repeat') ?? 'transparent';
};

const paintShape = (context: CanvasRenderingContext2D, element: Element): void => {
  const outline = new Path2D(element.getAttribute('d') ?? '');
  const [fill, stroke] = ['fill', 'stroke'].map(name => element.getAttribute(name) ?? 'none') as [string, string];
  if (fill !== 'none') {
    context.globalAlpha = Number(element.getAttribute('fill-opacity') ?? 1);
    context.fillStyle = fill.startsWith('url') ? hatchOf(context, stroke) : fill;
    context.fill(outline);
    context.globalAlpha = 1;
  }
  if (stroke === 'none') return;
  const dashes = element.getAttribute('stroke-dasharray') ?? 'none';
  context.setLineDash(dashes === 'none' ? [] : dashes.split(/[ ,]+/).map(Number.parseFloat));
  context.strokeStyle = stroke;
  context.lineWidth = numberOf(element, 'stroke-width') || 1;
  context.stroke(outline);
};

const textAligns: Readonly<Record<string, CanvasTextAlign>> = { middle: 'center', end: 'end' };

const paintWords = (context: CanvasRenderingContext2D, element: Element): void => {
  const get = (name: string): string => element.getAttribute(name) ?? '';
  context.save();
  context.font = `${get('font-weight')} ${get('font-size')} ${get('font-family')}`;
  context.textAlign = textAligns[get('text-anchor')] ?? 'start';
  context.textBaseline = 'middle';
  context.fillStyle = get('fill');
  context.translate(numberOf(element, 'x'), numberOf(element, 'y'));
  if (get('transform')) context.rotate(-Math.PI / 2);
  context.fillText(element.textContent, 0, 0);
  context.restore();
};

/** Dots of the picture for each CSS pixel, so that it stays sharp in a report. */
const dotsPerPx = 2;

/**
 * Paints a standalone drawing of a chart. An image of it would be simpler, but a strict page loads none that it did not name.
 * @returns PNG; null where the browser makes none of that size
 */
export const paintSvg = (svg: SVGSVGElement): Promise<Blob | null> => {
  const canvas = document.createElement('canvas');
  canvas.width = dotsPerPx * numberOf(svg, 'width');
  canvas.height = dotsPerPx * numberOf(svg, 'height');
  const context = canvas.getContext('2d');
  if (!context) return Promise.resolve(null);
  context.scale(dotsPerPx, dotsPerPx);
  context.direction = svg.getAttribute('direction') === 'rtl' ? 'rtl' : 'ltr';
  for (const element of svg.querySelectorAll('text, :not(pattern) > path')) {
    if (element.localName === 'text') paintWords(context, element);
    else paintShape(context, element);
  }
  return new Promise(resolve => canvas.toBlob(resolve));
};
