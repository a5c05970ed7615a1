const numberOf = (element: Element, name: string): number => Number.parseFloat(element.getAttribute(name) ?? '') || 0;

const outlineOf = (element: Element): Path2D => {
  const path = new Path2D();
  const get = (name: string): number => numberOf(element, name);
  if (element.localName === 'rect') path.rect(get('x'), get('y'), get('width'), get('height'));
  else if (element.localName === 'circle') path.arc(get('cx'), get('cy'), get('r'), 0, 2 * Math.PI);
  else {
    const points = (element.getAttribute('points') ?? '').split(' ').map(point => point.split(',').map(Number));
    for (const [x = 0, y = 0] of points) path.lineTo(x, y);
    if (element.localName === 'polygon') path.closePath();
  }
  return path;
};

const paintHatch = (context: CanvasRenderingContext2D, element: Element, outline: Path2D, colour: string): void => {
  context.save();
  context.clip(outline);
  context.strokeStyle = colour;
  context.lineWidth = 1;
  const [x, y, width, height] = ['x', 'y', 'width', 'height'].map(name => numberOf(element, name)) as [
    number,
    number,
    number,
    number,
  ];
  context.beginPath();
  for (let along = -height; along < width; along += 8) {
    context.moveTo(x + along, y + height);
    context.lineTo(x + along + height, y);
  }
  context.stroke();
  context.restore();
};

const paintShape = (context: CanvasRenderingContext2D, element: Element): void => {
  const outline = outlineOf(element);
  const [fill, stroke] = ['fill', 'stroke'].map(name => element.getAttribute(name) ?? 'none') as [string, string];
  if (fill.startsWith('url')) paintHatch(context, element, outline, stroke);
  else if (fill !== 'none') {
    context.globalAlpha = Number(element.getAttribute('fill-opacity') ?? 1);
    context.fillStyle = fill;
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
  for (const element of svg.children) {
    if (element.localName === 'text') paintWords(context, element);
    else if (/^(rect|circle|polyline|polygon)$/.test(element.localName)) paintShape(context, element);
  }
  return new Promise(resolve => canvas.toBlob(resolve));
};
