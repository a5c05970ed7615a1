import { css } from '../theme/css.js';

/** The row of buttons under the card, in every mode. */
export const frameStyles = css`
  .row {
    display: flex;
    flex-wrap: wrap;
    padding: 8px;
  }
  .row button,
  .box > button {
    box-sizing: border-box;
    min-block-size: var(--_row);
    padding: 6px 12px;
    border: 1px solid transparent;
    border-radius: var(--_control-radius);
    background: none;
    color: var(--_text);
    font: inherit;
    font-size: 0.875rem;
    line-height: 1.3;
    text-align: start;
    cursor: pointer;
  }
  .row [part] {
    max-inline-size: 50%;
  }
  .row button:hover {
    text-decoration: underline;
  }
  .row small {
    display: block;
    font-size: 0.8125rem;
  }
  .row small,
  .row [part='someone-else'] {
    color: var(--_secondary);
    max-inline-size: none;
  }
  ics-frame :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
`;
