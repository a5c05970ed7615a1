import { nothing, svg, type TemplateResult } from 'lit';
import type { Label, Mark, Point } from './chart.js';

const listed = (points: readonly Point[]): string => points.map(({ x, y }) => `${x},${y}`).join(' ');

const label = ({ x, y, words, anchor = 'start', on = 'text', isStrong, isUpright }: Label): TemplateResult =>
  svg`<text x=${x} y=${y} text-anchor=${anchor} data-on=${on} class=${isStrong ? 'strong' : nothing}
    transform=${isUpright ? `rotate(-90 ${x} ${y})` : nothing} aria-hidden="true">${words}</text>`;

/** One tab stop a chart: arrow keys move it from mark to mark. */
const drawMark = (mark: Mark, place: number, stop: number): TemplateResult => {
  if (mark.kind === 'label') return label(mark);
  const { text } = mark;
  const role = text ? 'img' : nothing;
  const name = text ?? nothing;
  const tab = text ? (place === stop ? 0 : -1) : nothing;
  const key = text ? place : nothing;
  switch (mark.kind) {
    case 'bar':
      return svg`<rect x=${mark.x} y=${mark.y} width=${mark.width} height=${mark.height} data-tone=${mark.tone}
        data-mark=${key} role=${role} aria-label=${name} tabindex=${tab}></rect>`;
    case 'hidden':
      return svg`<rect x=${mark.x} y=${mark.y} width=${mark.width} height=${mark.height} class="hidden" fill="url(#hatch)"
        data-mark=${key} role=${role} aria-label=${name} tabindex=${tab}></rect>`;
    case 'dot':
      return svg`<circle cx=${mark.x} cy=${mark.y} r=${mark.radius} data-tone=${mark.tone}
        data-mark=${key} role=${role} aria-label=${name} tabindex=${tab}></circle>`;
    case 'line':
      return svg`<polyline points=${listed(mark.points)} data-tone=${mark.tone} class=${mark.isDashed ? 'dashed' : nothing}
        stroke-width=${mark.thicknessPx ?? nothing}
        data-mark=${key} role=${role} aria-label=${name} tabindex=${tab}></polyline>`;
    case 'band':
      return svg`<polygon points=${listed(mark.points)} data-tone=${mark.tone}
        data-mark=${key} role=${role} aria-label=${name} tabindex=${tab}></polygon>`;
  }
};

/**
 * Draws placed marks, whatever chart they are of.
 * @param stop place of the mark that the tab key reaches
 */
export const drawMarks = (marks: readonly Mark[], stop: number): TemplateResult =>
  svg`<pattern id="hatch" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <path d="M0 0V8" stroke-width="2"></path>
    </pattern>
    ${marks.map((mark, place) => drawMark(mark, place, stop))}`;
