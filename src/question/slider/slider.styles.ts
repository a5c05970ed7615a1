import { css } from '../../theme/css.js';

export const sliderStyles = css`
  .slider {
    display: flex;
    align-items: center;
    gap: 12px;
  }
  .slider input {
    appearance: none;
    flex: 1;
    min-inline-size: 0;
    block-size: var(--_row);
    margin: 0;
    background: none;
    cursor: pointer;
  }
  .slider ::-webkit-slider-runnable-track {
    box-sizing: border-box;
    block-size: 8px;
    border: 1px solid var(--_control);
    border-radius: 4px;
  }
  .slider ::-moz-range-track {
    box-sizing: border-box;
    block-size: 8px;
    border: 1px solid var(--_control);
    border-radius: 4px;
  }
  .slider ::-webkit-slider-thumb {
    appearance: none;
    box-sizing: border-box;
    inline-size: 28px;
    block-size: 28px;
    margin-block-start: -11px;
    border: 2px solid var(--_surface);
    border-radius: 50%;
    background: var(--_accent);
    forced-color-adjust: none;
  }
  .slider ::-moz-range-thumb {
    box-sizing: border-box;
    inline-size: 28px;
    block-size: 28px;
    border: 2px solid var(--_surface);
    border-radius: 50%;
    background: var(--_accent);
    forced-color-adjust: none;
  }
  .slider .empty::-webkit-slider-thumb {
    opacity: 0;
  }
  .slider .empty::-moz-range-thumb {
    opacity: 0;
  }
`;
