import { css } from '../../theme/css.js';

export const pictureChoiceStyles = css`
  .pictures {
    grid-template-columns: repeat(auto-fit, minmax(min(8em, 100%), 1fr));
  }
  .pictures label {
    display: grid;
    grid-template-columns: auto 1fr;
    align-content: start;
    align-items: start;
    gap: 8px;
    padding: 8px;
    hyphens: auto;
    overflow-wrap: anywhere;
  }
  .pictures [part~='other'] {
    grid-column: 1 / -1;
  }
  [part='picture'] {
    grid-column: 1 / -1;
    aspect-ratio: 4 / 3;
    max-block-size: 9em;
    inline-size: 100%;
    min-inline-size: 0;
    overflow: hidden;
    border-radius: calc(var(--_control-radius) - 2px);
    background: color-mix(in srgb, var(--_text) 8%, transparent);
  }
  [part='picture'] img {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: contain;
  }
  [part='picture'] [hidden] {
    display: none;
  }
`;
