import { css } from '../../theme/css.js';

export const ratingStyles = css`
  .few {
    grid: auto / auto-flow minmax(0, 1fr);
  }
  .symbols input {
    position: absolute;
    opacity: 0;
  }
  .symbols > :has(:checked) {
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
  }
  .symbols > :has(:focus-visible) {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .symbols span {
    display: flex;
    align-items: center;
    gap: 12px;
  }
  [part='symbol'] {
    flex: none;
    inline-size: 28px;
    block-size: 28px;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .stars > :is(:has(:checked), :has(~ * :checked)) [part='symbol'] {
    fill: var(--_accent);
    stroke: var(--_accent);
  }
  @container (inline-size >= 480px) {
    .symbols span {
      flex-direction: column;
      gap: 4px;
    }
    .cells:has(> :nth-child(6)) {
      grid: auto / repeat(5, minmax(0, 1fr));
    }
  }
`;
