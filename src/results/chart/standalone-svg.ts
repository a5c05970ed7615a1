import type { Chart } from './chart.js';

const drawn = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'dominant-baseline',
] as const;

const namespace = 'http://www.w3.org/2000/svg';

/** Turns any colour that CSS knows into one that every program does: what is seen through it is the paper. */
const opaqueColours = (): ((colour: string) => string) => {
  const known = new Map<string, string>();
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  return colour => {
    const found = known.get(colour);
    if (found !== undefined || !context) return found ?? colour;
    for (const layer of ['#fff', colour]) {
      context.fillStyle = layer;
      context.fillRect(0, 0, 1, 1);
    }
    const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
    const plain = `rgb(${red},${green},${blue})`;
    known.set(colour, plain);
    return plain;
  };
};

const element = (name: string, text: string): SVGElement => {
  const created = document.createElementNS(namespace, name);
  created.textContent = text;
  return created;
};

const copyLook = (from: Element, to: Element, plain: (colour: string) => string): void => {
  const style = getComputedStyle(from);
  const name = from.getAttribute('aria-label');
  for (const { name: attribute } of [...to.attributes]) {
    if (/^(aria-|data-|role$|tabindex$|class$)/.test(attribute)) to.removeAttribute(attribute);
  }
  for (const property of drawn) {
    const value = style.getPropertyValue(property);
    const isColour = (property === 'fill' || property === 'stroke') && !/^(none|url)/.test(value);
    to.setAttribute(property, isColour ? plain(value) : value.replaceAll('"', "'"));
  }
  if (from.classList.contains('hidden')) to.setAttribute('fill', 'url(#hatch)');
  if (name) to.append(element('title', name));
};

/**
 * The drawing as a document of its own: as it looks on white paper, whatever scheme the page has, without a style sheet. The
 * finding is its title, and marks keep what they say.
 */
export const standaloneSvg = (svg: SVGSVGElement, { finding, description }: Chart): SVGSVGElement => {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const scheme = svg.style.colorScheme;
  svg.style.colorScheme = 'light';
  const plain = opaqueColours();
  const [own, copied] = [svg, copy].map(root => [...root.querySelectorAll('*')]);
  own?.forEach((from, place) => copied?.[place] && copyLook(from, copied[place], plain));
  svg.style.colorScheme = scheme;
  const { width, height } = svg.viewBox.baseVal;
  const sheet = element('path', '');
  sheet.setAttribute('d', `M0 0h${width}v${height}H0z`);
  sheet.setAttribute('fill', '#fff');
  for (const { name } of [...copy.attributes]) if (name !== 'viewBox') copy.removeAttribute(name);
  copy.setAttribute('xmlns', namespace);
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  copy.setAttribute('direction', getComputedStyle(svg).direction);
  for (const rest of copy.querySelectorAll('.ring')) rest.remove();
  copy.prepend(element('title', finding), element('desc', description), sheet);
  return copy;
};
