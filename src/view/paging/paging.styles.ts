import { css } from '../../theme/css.js';

/** What only pulses with paging have on them. */
export const pagingStyles = css`
  [part='heading'] {
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.3;
  }
  .consent [part='error'] {
    margin-block: 0 8px;
  }
  [part~='consent'] {
    display: flex;
    align-items: center;
    gap: 12px;
    min-block-size: 44px;
    box-sizing: border-box;
    padding: 8px 12px;
    border: 1px solid var(--_control);
    border-radius: var(--_control-radius);
    cursor: pointer;
  }
  [part='review'] {
    display: flex;
    align-items: start;
    justify-content: space-between;
    gap: 16px;
    padding-block: 8px;
    border-block-start: 1px solid var(--_border);
  }
  [part='review'] dl {
    min-inline-size: 0;
    margin: 0;
  }
  [part='review'] dt {
    font-size: max(13px, 0.875em);
    color: var(--_secondary);
  }
  [part='review'] dt:not(:first-child) {
    margin-block-start: 12px;
  }
  [part='review'] dd {
    margin: 0;
    white-space: pre-line;
  }
  [part='change'],
  [part='shortcuts'] button {
    flex: none;
    min-block-size: 32px;
    padding: 0 4px;
    border: 0;
    background: none;
    color: inherit;
    text-decoration: underline;
  }
  [part='shortcuts'] {
    font-size: max(13px, 0.875em);
    color: var(--_secondary);
  }
  .steps {
    flex-wrap: wrap;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .steps li {
    min-inline-size: 24px;
    padding-block-end: 2px;
    border-block-end: 2px solid var(--_border);
    text-align: center;
  }
  .steps .done {
    border-color: var(--_accent);
  }
  .steps [aria-current] {
    border-block-end: 4px solid var(--_accent);
    color: var(--_text);
    font-weight: 600;
  }
`;
