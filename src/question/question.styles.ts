import { css } from '../theme/css.js';

/**
 * Shared by all question types, for the root they render into. Needs the theme's tokens beside it; focus ring, line height
 * and paragraphs without margins are the card's. What one type needs beyond it is its class's `sheet`, adopted by the same
 * root: `adoptStyles(root, tokens, questionStyles, ElementClass.sheet)`.
 */
export const questionStyles = css`
  [part='question'] {
    all: unset;
    display: block;
  }
  [part='legend'] {
    padding: 0;
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.3;
    max-inline-size: 65ch;
  }
  [part='help'],
  [part='count'],
  [part='ends'],
  [part='aside'] {
    margin-block-start: 4px;
    color: var(--_secondary);
    font-size: max(13px, 0.875em);
  }
  [part='control'] {
    container-type: inline-size;
    margin-block-start: 12px;
  }
  [part='options'] {
    display: grid;
    gap: var(--_gap);
  }
  [part='option'],
  [part='skip'] {
    display: flex;
    align-items: center;
    gap: 12px;
    min-block-size: var(--_row);
    box-sizing: border-box;
    cursor: pointer;
  }
  [part='option'],
  textarea,
  select,
  [type='text'],
  [type='search'] {
    padding: calc(var(--_row) * 0.4 - 10px) 12px;
    border: 1px solid var(--_control);
    border-radius: var(--_control-radius);
  }
  [part='option']:has(:checked) {
    border-color: var(--_accent);
    background: color-mix(in srgb, var(--_accent) 10%, transparent);
  }
  label > input {
    flex: none;
    inline-size: 18px;
    block-size: 18px;
    margin: 0;
    accent-color: var(--_accent);
  }
  textarea,
  select,
  [type='text'],
  [type='search'] {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: var(--_row);
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }
  textarea {
    display: block;
    field-sizing: content;
    min-block-size: 6rem;
    max-block-size: 18rem;
  }
  a {
    color: inherit;
  }
  ::placeholder {
    color: var(--_secondary);
    opacity: 1;
  }
  [part='aside'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 20px;
  }
  [part='clear'] {
    all: unset;
    margin-inline-start: auto;
    line-height: 32px;
    text-decoration: underline;
    cursor: pointer;
  }
  [part='clear']:disabled {
    visibility: hidden;
  }
  [part='ends'] {
    display: flex;
    justify-content: space-between;
    gap: 20px;
    max-inline-size: none;
  }
  .points {
    grid-template-columns: repeat(6, 1fr);
    gap: 4px;
  }
  .points > * {
    padding: 0;
    justify-content: center;
    position: relative;
  }
  .points input {
    appearance: none;
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    border-radius: inherit;
  }
  .points > :has(:checked) {
    background: var(--_accent);
    color: var(--_on-accent);
    forced-color-adjust: none;
  }
  @container (inline-size >= 480px) {
    .cells,
    .points {
      grid: auto / auto-flow minmax(0, 1fr);
    }
    .cells > * {
      flex-direction: column;
      padding: 12px 4px;
      font-size: max(13px, 0.875em);
      text-align: center;
    }
  }
`;
