import { css } from 'lit';
import { divergingStyles } from './diverging.styles.js';
import { labelFontPx } from './label-size.js';

const drawing = css`
  [part='drawing'] {
    position: relative;
  }
  svg {
    display: block;
    inline-size: 100%;
    block-size: auto;
    overflow: visible;
  }
  text {
    font-size: ${labelFontPx}px;
    font-variant-numeric: tabular-nums;
    dominant-baseline: central;
    pointer-events: none;
  }
  [data-on] {
    fill: var(--_text);
  }
  [data-on='secondary'] {
    fill: var(--_secondary);
  }
  [data-on='accent'] {
    fill: var(--_on-accent);
  }
  [data-on='strong'] {
    fill: light-dark(#fff, #000);
  }
  .strong {
    font-weight: 600;
  }
  [data-tone='accent'] {
    fill: var(--_accent);
    stroke: var(--_accent);
  }
  [data-tone='strong'] {
    fill: var(--_strong);
    stroke: var(--_strong);
  }
  [data-tone='middle'] {
    fill: var(--_middle);
    stroke: var(--_middle);
  }
  [data-tone='quiet'] {
    fill: var(--_quiet);
    stroke: var(--_quiet);
  }
  path.bar:not([data-tone^='diverging']) {
    stroke: none;
  }
  path.line {
    fill: none;
  }
  path.band {
    fill-opacity: 0.18;
    stroke: none;
  }
  path.dot {
    stroke: var(--_surface);
  }
  .hidden {
    stroke: var(--_control);
    stroke-dasharray: 3 3;
  }
  [data-mark]:focus {
    outline: none;
  }
  .ring {
    fill: none;
    stroke: var(--_focus);
    stroke-width: 2;
    pointer-events: none;
  }
  [part='tooltip'] {
    position: absolute;
    box-sizing: border-box;
    inline-size: max-content;
    max-inline-size: min(320px, 100%);
    padding: 6px 10px;
    border: 1px solid var(--_control);
    border-radius: 6px;
    background: Canvas;
    font-size: 0.8125rem;
    line-height: 1.4;
    color: CanvasText;
    overflow-wrap: anywhere;
  }
  pattern path {
    stroke: var(--_control);
  }
`;

const forcedColors = css`
  @media (forced-colors: active) {
    svg {
      forced-color-adjust: none;
    }
    [data-tone='accent'],
    [data-tone='diverging-5'] {
      fill: Highlight;
      stroke: Highlight;
    }
    [data-tone='strong'],
    [data-tone='diverging-1'] {
      fill: CanvasText;
      stroke: CanvasText;
    }
    [data-tone='middle'],
    [data-tone='quiet'] {
      fill: GrayText;
      stroke: GrayText;
    }
    [data-tone='diverging-2'] {
      fill: GrayText;
    }
    [data-tone='diverging-3'] {
      fill: Canvas;
    }
    [data-tone='diverging-4'] {
      fill: color-mix(in srgb, Highlight 50%, Canvas);
    }
    path.bar[data-tone^='diverging'] {
      stroke: CanvasText;
    }
    g[data-on] {
      fill: CanvasText;
      stroke: Canvas;
      stroke-width: 4px;
      stroke-linejoin: round;
      paint-order: stroke;
    }
    pattern path,
    .hidden {
      stroke: CanvasText;
    }
  }
`;

/** The marks of a chart, in every scheme; in forced colors words have an edge, so that they can be read on any mark. */
export const marksStyles = [drawing, divergingStyles, forcedColors];
