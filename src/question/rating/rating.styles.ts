import { css } from 'lit';

export const ratingStyles = css`
  [part='symbol'] {
    flex: none;
    inline-size: 28px;
    block-size: 28px;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .symbols [part='symbol'] {
    order: -1;
  }
  .symbols [type='radio'] {
    position: absolute;
    opacity: 0;
  }
  .symbols > [part='option']:has(:focus-visible) {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .stars > :is(:has(:checked), :has(~ * :checked)) [part='symbol'] {
    fill: var(--_accent);
    stroke: var(--_accent);
  }
  @container (inline-size >= 480px) {
    .symbols > [part='option'] {
      gap: 4px;
    }
    .stars > [part='option'] {
      font-size: 0.8125rem;
    }
  }
`;
