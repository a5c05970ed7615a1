import { css, unsafeCSS } from 'lit';
import { labelFontPx } from './label-size.js';
import { divergingTones } from './tones.js';

const divergingRules = Object.entries(divergingTones)
  .map(
    ([tone, { fill, words }]) =>
      `[data-tone='${tone}']{fill:light-dark(${fill.join()});stroke:var(--_control)}` +
      `[data-on='${tone}']{fill:light-dark(${words.join()})}`,
  )
  .join('');

const frame = css`
  :host {
    display: block;
    margin-block-start: 16px;
    font: inherit;
    color: var(--_text);
    --_strong: color-mix(in srgb, var(--_text) 62%, transparent);
    --_middle: color-mix(in srgb, var(--_text) 32%, transparent);
    --_quiet: color-mix(in srgb, var(--_text) 12%, transparent);
  }
  :host([hidden]),
  [hidden] {
    display: none;
  }
  h3,
  p,
  figure {
    margin: 0;
    font-size: 1rem;
  }
  h3 {
    font-size: 1.125rem;
    font-weight: 600;
    line-height: 1.3;
    text-wrap: balance;
  }
  p {
    margin-block: 4px 12px;
    max-inline-size: 65ch;
    font-size: 0.875rem;
    color: var(--_secondary);
  }
  [part='tools'] {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-block-start: 12px;
  }
  button {
    box-sizing: border-box;
    min-block-size: var(--_row);
    padding-inline: 12px;
    border: 1px solid var(--_control);
    border-radius: var(--_control-radius);
    background: transparent;
    font: inherit;
    font-size: 0.875rem;
    color: var(--_text);
    cursor: pointer;
  }
  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
`;

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
    fill: var(--_text);
    dominant-baseline: central;
    pointer-events: none;
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
  rect[data-tone]:not([data-tone^='diverging']) {
    stroke: none;
  }
  polyline[data-tone] {
    fill: none;
    stroke-width: 2;
  }
  polyline.dashed {
    stroke-width: 1.5;
    stroke-dasharray: 4 4;
  }
  polygon[data-tone] {
    fill-opacity: 0.18;
    stroke: none;
  }
  circle[data-tone] {
    stroke: var(--_surface);
  }
  .hidden {
    stroke: var(--_control);
    stroke-dasharray: 3 3;
  }
  pattern path {
    stroke: var(--_control);
  }
`;

const table = css`
  [part='table'] {
    overflow-x: auto;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.875rem;
  }
  caption {
    padding-block-end: 8px;
    color: var(--_secondary);
    text-align: start;
  }
  th,
  td {
    padding-block: 8px;
    padding-inline: 0 12px;
    border-block-end: 1px solid var(--_border);
    vertical-align: baseline;
    text-align: start;
    font-weight: 400;
  }
  thead th {
    color: var(--_secondary);
    border-block-end-color: var(--_control);
  }
  .figure {
    text-align: end;
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
`;

/** Of every chart: heading, drawing, table and tools, in every scheme. */
export const chartStyles = [frame, drawing, unsafeCSS(divergingRules), table];
