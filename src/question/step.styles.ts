import { css } from '../theme/css.js';

/** Buttons that move, give or take, the line that says what stands, and the button that takes an order over. */
export const stepStyles = css`
  [part='step'],
  [part='confirm'] {
    all: unset;
    flex: none;
    box-sizing: border-box;
    min-inline-size: var(--_row);
    min-block-size: var(--_row);
    border: 1px solid var(--_control);
    border-radius: var(--_control-radius);
    line-height: calc(var(--_row) - 2px);
    text-align: center;
    cursor: pointer;
  }
  [part='confirm'] {
    flex: initial;
    padding: calc((var(--_row) - 2px - 1.45em) / 2) 12px;
    line-height: 1.45;
  }
  [part='step']:disabled {
    border-style: dotted;
    color: var(--_secondary);
    cursor: auto;
  }
  [part='value'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 20px;
    min-block-size: 32px;
    margin-block-start: 8px;
  }
  [part='value'] [part='clear'] {
    font-size: max(13px, 0.875em);
    color: var(--_secondary);
  }
`;
