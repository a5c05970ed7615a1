import { css } from '../../theme/css.js';

export const numberStyles = css`
  .number {
    display: flex;
    align-items: center;
    gap: 8px;
  }
  [part='question'] .number input {
    inline-size: 9rem;
  }
`;
