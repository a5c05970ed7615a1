import { svg, type SVGTemplateResult } from 'lit/html.js';

const starPath = 'M12 3l2.7 5.8 6.3.8-4.6 4.4 1.2 6.3L12 17.2l-5.6 3.1 1.2-6.3L3 9.6l6.3-.8z';

/** Mouths from bad to good. */
const mouths = ['M8 17q4-4.5 8 0', 'M8 16.5q4-2.5 8 0', 'M8 16h8', 'M8 15q4 2.5 8 0', 'M8 14.5q4 4.5 8 0'];

const draw = (path: unknown): SVGTemplateResult =>
  svg`<svg part="symbol" viewBox="0 0 24 24" aria-hidden="true">${path}</svg>`;

/** A star in lines; the stylesheet fills the ones up to the chosen. Decoration: the words beside it carry the meaning. */
export const star = (): SVGTemplateResult => draw(svg`<path d=${starPath} />`);

/** One of five faces in lines of equal weight, `point` 1 to 5. One path: bundles close no element of a drawing but its last. */
export const face = (point: number): SVGTemplateResult =>
  draw(svg`<path d="M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0M9 9.5v1m6-1v1${mouths[point - 1]!}" />`);
