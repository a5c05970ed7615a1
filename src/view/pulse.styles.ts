import { css } from '../theme/css.js';

/** The card around the questions. Inside it, a container query on the card's own width decides, never the window's. */
export const pulseStyles = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  ics-pulse-view {
    display: block;
    container-type: inline-size;
  }
  [part='card'] {
    box-sizing: border-box;
    content-visibility: auto;
    contain-intrinsic-size: auto 24rem;
    max-inline-size: 44rem;
    padding: var(--_padding);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    line-height: 1.45;
    overflow-wrap: anywhere;
  }
  h2,
  p {
    margin: 0;
    max-inline-size: 65ch;
  }
  h2 {
    font-size: 1em;
    font-weight: 600;
  }
  [part='why'],
  [part='progress'],
  [part='status'],
  footer {
    min-block-size: 1.45em;
    font-size: max(13px, 0.875em);
    color: var(--_secondary);
  }
  form {
    margin-block-start: 16px;
    display: grid;
    gap: 20px;
  }
  ics-pulse-view :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  [part='progress'] {
    display: flex;
    align-items: center;
    gap: 8px;
    font-variant-numeric: tabular-nums;
  }
  progress {
    appearance: none;
    border: 0;
    inline-size: 6rem;
    block-size: 4px;
    border-radius: 2px;
    overflow: hidden;
    background: var(--_border);
    color: var(--_accent);
  }
  progress::-webkit-progress-bar {
    background: var(--_border);
  }
  progress::-webkit-progress-value {
    background: var(--_accent);
  }
  progress::-moz-progress-bar {
    background: var(--_accent);
  }
  [part='actions'] {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 8px;
  }
  button {
    font: inherit;
    cursor: pointer;
  }
  [part='actions'] button {
    min-block-size: var(--_row);
    padding-inline: 20px;
    border: 1px solid transparent;
    border-radius: 8px;
    background: none;
    color: inherit;
  }
  [part='actions'] button[type='submit'] {
    margin-inline-start: auto;
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
  }
  [part='status'] {
    margin-block-start: 8px;
  }
  footer button {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-block-size: 32px;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    text-align: start;
  }
  footer svg {
    flex: none;
    inline-size: 12px;
    block-size: 14px;
    fill: none;
    stroke: currentcolor;
  }
  @container (inline-size < 480px) {
    [part='actions'] button[type='submit'] {
      inline-size: 100%;
      order: -1;
    }
  }
  @media (forced-colors: active) {
    [part='actions'] button {
      border-color: ButtonBorder;
    }
    [part='actions'] button[type='submit'] {
      forced-color-adjust: none;
    }
  }
`;
