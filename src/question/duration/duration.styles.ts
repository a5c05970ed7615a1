import { css } from '../../theme/css.js';

export const durationStyles = css`
  .duration,
  .duration > span {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 20px;
  }
  .duration > span {
    flex-wrap: nowrap;
    gap: 8px;
  }
  [part='question'] .duration input {
    inline-size: 5em;
  }
  .duration [part='clear'] {
    margin-inline-start: 0;
    font-size: max(13px, 0.875em);
    color: var(--_secondary);
  }
`;
