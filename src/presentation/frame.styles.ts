import { css } from '../theme/css.js';

/**
 * The row of buttons under the card, in every mode; and the box of those that float: in the top layer, opaque whatever the
 * card's surface, scrolling inside.
 */
export const frameStyles = css`
  ics-frame {
    line-height: 1.45;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
    padding: 8px;
  }
  .row button,
  .box > button {
    box-sizing: border-box;
    min-block-size: var(--_row);
    padding: 6px 12px;
    border: 1px solid transparent;
    border-radius: var(--_control-radius);
    background: none;
    color: var(--_text);
    font: inherit;
    font-size: max(13px, 0.875em);
    line-height: 1.3;
    text-align: start;
    cursor: pointer;
  }
  .row [part] {
    max-inline-size: calc(50% - 2px);
  }
  .row button:hover {
    text-decoration: underline;
  }
  .row small {
    display: block;
    font-size: max(13px, 0.9286em);
  }
  .row small,
  .row [part='someone-else'] {
    color: var(--_secondary);
    max-inline-size: none;
  }
  ics-frame :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .box {
    --_start: calc(16px + env(safe-area-inset-top, 0px));
    --_end: calc(16px + env(safe-area-inset-bottom, 0px) + var(--_keyboard, 0px));
    --_side: calc(16px + max(env(safe-area-inset-left, 0px), env(safe-area-inset-right, 0px)));
    box-sizing: border-box;
    position: fixed;
    inset: auto;
    margin: 0;
    padding: 0;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    overflow: auto;
    overscroll-behavior: contain;
    max-block-size: calc(100% - var(--_start) - var(--_end));
    background: Canvas linear-gradient(var(--_surface) 0 0);
    color: var(--_text);
    box-shadow: 0 8px 32px rgb(0 0 0 / 20%);
    text-align: start;
    white-space: normal;
  }
  .box:is(:popover-open, [open]) {
    display: flex;
    flex-direction: column;
  }
  .box > .body {
    overflow: auto;
    overscroll-behavior: contain;
  }
  .box > .row {
    flex: none;
    border-block-start: 1px solid var(--_border);
  }
  .box > :focus-visible {
    outline-offset: -4px;
  }
  .body [part='card'] {
    border: 0;
    background: none;
  }
  .body [part='title'],
  .body [part='why'] {
    margin-inline-end: 36px;
  }
  .box > [part='minimize'],
  .box > [part='close'] {
    flex: none;
    min-inline-size: 44px;
    min-block-size: 44px;
    text-align: center;
  }
  .box > [part='minimize'],
  .dialog > [part='close'] {
    position: sticky;
    z-index: 1;
    inset-block-start: 10px;
    align-self: flex-end;
    margin: calc(var(--_padding) - 10px) 4px calc(-34px - var(--_padding));
  }
  .box > [part='minimize']::before {
    content: '–';
  }
  @media (height < 320px) {
    .box > .body {
      flex: none;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .box,
    .box > .body {
      transition: 0.14s;
      transition-property: opacity, translate;
    }
    @starting-style {
      .box:is(:popover-open, [open]) {
        opacity: 0;
      }
      .box:is(:popover-open, [open]) > .body {
        translate: -8px 0;
      }
      .box:is(:popover-open, [open]):dir(rtl) > .body {
        translate: 8px 0;
      }
    }
  }
`;
