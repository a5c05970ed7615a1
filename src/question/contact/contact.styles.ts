import { css } from '../../theme/css.js';

export const contactStyles = css`
  .contact {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(14em, 100%), 1fr));
    gap: 8px 20px;
  }
  .contact input {
    display: block;
    box-sizing: border-box;
    inline-size: 100%;
    block-size: auto;
    min-block-size: var(--_row);
    padding: calc(var(--_row) * 0.4 - 10px) 12px;
    border: 1px solid var(--_control);
    border-radius: var(--_control-radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }
`;
