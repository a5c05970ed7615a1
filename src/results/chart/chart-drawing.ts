import type { Label, Mark, Point } from './chart.js';

/** A mark that is no words. */
export type Shape = Exclude<Mark, Label>;

const namespace = 'http://www.w3.org/2000/svg';

type Attributes = Readonly<Record<string, string | number | false | undefined>>;

/** An element of a drawing. Attributes that are false or undefined are left out. */
export const svgElement = (name: 'path' | 'text' | 'g', attributes: Attributes = {}): SVGElement => {
  const element = document.createElementNS(namespace, name);
  for (const key in attributes) {
    const value = attributes[key];
    if (value !== undefined && value !== false) element.setAttribute(key, `${value}`);
  }
  return element;
};

const through = (points: readonly Point[]): string => `M${points.map(({ x, y }) => `${x} ${y}`).join('L')}`;

/** The outline of a shape, as the `d` of a path. What has no area has none. */
const outlineOf = (shape: Shape): string => {
  switch (shape.kind) {
    case 'line':
      return through(shape.points);
    case 'band':
      return `${through(shape.points)}z`;
    case 'dot': {
      const { x, y, radius } = shape;
      const half = `a${radius} ${radius} 0 1 0 `;
      return `M${x - radius} ${y}${half}${2 * radius} 0${half}${-2 * radius} 0z`;
    }
    default: {
      const { x, y, width, height } = shape;
      return width > 0 && height > 0 ? `M${x} ${y}h${width}v${height}h${-width}z` : '';
    }
  }
};

const lookOf = (shape: Shape): Attributes => {
  if (shape.kind === 'hidden') return { class: 'hidden', fill: 'url(#hatch)' };
  const { kind, tone } = shape;
  const look = { class: kind, 'data-tone': tone };
  if (kind !== 'line') return look;
  const { isDashed, thicknessPx = isDashed ? 1.5 : 2 } = shape;
  return { ...look, 'stroke-width': thicknessPx, 'stroke-dasharray': isDashed && '4 4' };
};

/**
 * Draws a shape as a mark of its own. One tab stop a chart: arrow keys move it from mark to mark.
 * @param place of the mark in the list of marks
 * @param stop place of the mark that the tab key reaches
 */
export const drawShape = (shape: Shape, place: number, stop: number): SVGElement => {
  const { text } = shape;
  const name = text ? { 'data-mark': place, role: 'img', 'aria-label': text, tabindex: place === stop ? 0 : -1 } : {};
  return svgElement('path', { d: outlineOf(shape), ...lookOf(shape), ...name });
};

/**
 * Shapes as they look, and no more: neighbours in the list that look the same are one outline, so that a browser styles and
 * paints a handful of elements instead of hundreds.
 */
export const sketchShapes = (shapes: readonly Shape[]): readonly SVGElement[] => {
  const elements: SVGElement[] = [];
  const run = new Map<string, { readonly look: Attributes; outline: string }>();
  const finish = (): void => {
    for (const { look, outline } of run.values()) elements.push(svgElement('path', { d: outline, ...look }));
    run.clear();
  };
  let last = '';
  for (const shape of shapes) {
    const kind = shape.kind === 'hidden' ? 'bar' : shape.kind;
    if (kind !== last) finish();
    last = kind;
    const look = lookOf(shape);
    const key = Object.values(look).join();
    const known = run.get(key) ?? { look, outline: '' };
    known.outline += outlineOf(shape);
    run.set(key, known);
  }
  finish();
  return elements;
};

const drawWords = ({ x, y, words, isUpright }: Label): SVGElement => {
  const element = svgElement('text', { x, y, transform: isUpright && `rotate(-90 ${x} ${y})` });
  // Among right-to-left words the dots would stand before what they shorten.
  element.textContent = words.replace(/(\w)…$/, '$1…\u200e');
  return element;
};

/** Words of a drawing; those that look the same share what gives them their look. */
export const drawLabels = (labels: readonly Label[]): readonly SVGElement[] => {
  const groups = new Map<string, SVGElement>();
  for (const label of labels) {
    const { anchor = 'start', on = 'text', isStrong = false } = label;
    const key = `${anchor} ${on} ${isStrong}`;
    const group =
      groups.get(key) ?? svgElement('g', { 'text-anchor': anchor, 'data-on': on, class: isStrong && 'strong' });
    group.append(drawWords(label));
    groups.set(key, group);
  }
  return [...groups.values()];
};
