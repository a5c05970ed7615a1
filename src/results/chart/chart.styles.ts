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

/** Of every chart: heading, drawing and tools, in every scheme and on paper. Those of its table come with the table. */
export const chartStyles = [frame, ...marksStyles, print];
