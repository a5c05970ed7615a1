import { css } from '../../theme/css.js';

export const allocationStyles = css`
  .allocation [part='option'] {
    flex-wrap: wrap;
    gap: 4px 8px;
    padding: 4px;
    padding-inline-start: 12px;
    cursor: auto;
  }
  .allocation span {
    flex: 1 1 9em;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .give {
    display: flex;
    gap: 8px;
    margin-inline-start: auto;
  }
  .allocation input {
    box-sizing: border-box;
    inline-size: 5em;
    min-block-size: var(--_row);
    padding-inline: 8px;
    border: 1px solid var(--_control);
    border-radius: var(--_control-radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
    text-align: end;
  }
`;
