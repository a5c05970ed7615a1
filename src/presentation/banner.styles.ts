import { css } from '../theme/css.js';

export const bannerStyles = css`
  .banner[data-form='small']:is([data-stand='top'], [data-stand='bottom']) {
    inset-inline: 0;
    margin: 0;
    inline-size: auto;
    max-inline-size: none;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    gap: 4px 16px;
    padding: 4px calc(var(--_side) - 8px);
    border-inline: 0;
    border-radius: 0;
  }
  .banner[data-form='small'][data-stand='top'] {
    inset-block-start: 0;
    padding-block-start: calc(var(--_start) - 12px);
  }
  .banner[data-form='small'][data-stand='bottom'] {
    inset-block-end: var(--_keyboard, 0px);
    padding-block-end: calc(4px + env(safe-area-inset-bottom, 0px));
  }
  .banner[data-form='small']:is([data-stand='top'], [data-stand='bottom']) > .row {
    display: flex;
    padding: 0;
    border: 0;
  }
  .banner[data-form='small']:is([data-stand='top'], [data-stand='bottom']) > [part='close'],
  .banner[data-form='card'] > p {
    display: none;
  }
  .banner > p {
    margin: 0;
    padding: 4px;
    font-weight: 600;
  }
  .banner > [part] {
    flex: none;
  }
  .banner > [part='tab'] {
    forced-color-adjust: none;
    padding-inline: 20px;
    background: var(--_accent);
    color: var(--_on-accent);
  }
  @media (width >= 640px) {
    .banner[data-form='small'] .row [part] {
      max-inline-size: none;
    }
  }
  @media (width < 640px) {
    .banner > p {
      flex: 1;
    }
    .banner[data-form='small'] > .row {
      flex: 1 1 100%;
    }
  }
`;
