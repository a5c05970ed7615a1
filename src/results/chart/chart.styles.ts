import { css } from 'lit';
import { marksStyles } from './marks.styles.js';

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
  [part='tools'],
  [part='exports'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
  }
  [part='tools'] {
    justify-content: space-between;
    margin-block-start: 16px;
    font-size: 0.875rem;
    color: var(--_secondary);
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

const print = css`
  @media print {
    [part='tools'],
    [part='tooltip'] {
      display: none;
    }
    svg {
      print-color-adjust: exact;
    }
    figure {
      break-inside: avoid;
    }
  }
`;

/** Of every chart: heading, drawing, table and tools, in every scheme and on paper. */
export const chartStyles = [frame, ...marksStyles, table, print];
