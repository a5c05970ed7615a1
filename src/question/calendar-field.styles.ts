import { css } from '../theme/css.js';

export const calendarFieldStyles = css`
  .calendar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 20px;
  }
  .calendar input {
    box-sizing: border-box;
    max-inline-size: 100%;
    min-inline-size: 9em;
    min-block-size: var(--_row);
    padding: calc(var(--_row) * 0.4 - 10px) 12px;
    border: 1px solid var(--_control);
    border-radius: var(--_control-radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }
  .calendar [part='clear'] {
    margin-inline-start: 0;
    font-size: max(13px, 0.875em);
    color: var(--_secondary);
  }
`;
