import { css } from 'lit';

/** Shared by all question types, for the root they render into. Needs the theme's tokens beside it. */
export const questionStyles = css`
  [part='question'] {
    border: 0;
    margin: 0;
    padding: 0;
    min-inline-size: 0;
  }
  [part='legend'] {
    padding: 0;
    font-size: 1.125rem;
    font-weight: 600;
    line-height: 1.3;
    max-inline-size: 65ch;
  }
  [part='required'],
  [part='help'],
  [part='count'],
  [part='ends'],
  [part='unit'],
  [part='skip'],
  [part='clear'] {
    color: var(--_secondary);
    font-size: 0.875rem;
    font-weight: 400;
    line-height: 1.45;
  }
  [part='help'],
  [part='error'],
  [part='count'],
  [part='ends'] {
    margin: 4px 0 0;
    max-inline-size: 65ch;
  }
  [part='error'] {
    border-inline-start: 3px solid;
    padding-inline-start: 8px;
    font-weight: 600;
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
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  [part='option'] {
    padding: 8px 12px;
    border: 1px solid var(--_control);
    border-radius: var(--_control-radius);
  }
  [part='option']:has(:checked) {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
    background: color-mix(in srgb, var(--_accent) 9%, transparent);
  }
  [type='radio'],
  [type='checkbox'] {
    flex: none;
    inline-size: 18px;
    block-size: 18px;
    margin: 0;
    accent-color: var(--_accent);
  }
  [part='question'] :is(textarea, select, [type='text'], [type='search']) {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: var(--_row);
    padding: 8px 12px;
    border: 1px solid var(--_control);
    border-radius: var(--_control-radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }
  [part='question'] textarea {
    display: block;
    field-sizing: content;
    min-block-size: 6.5em;
    max-block-size: 18em;
    resize: vertical;
  }
  [part='aside'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 20px;
    margin-block-start: 4px;
  }
  [part='clear'] {
    margin-inline-start: auto;
    min-block-size: var(--_row);
    padding: 0;
    border: 0;
    background: none;
    font-family: inherit;
    text-decoration: underline;
    cursor: pointer;
  }
  [part='question']:not(:has(:checked)) [part='clear'] {
    visibility: hidden;
  }
  :is([part='legend'], [part='input'], [part='clear'], a):focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  [part='ends'] {
    display: flex;
    justify-content: space-between;
    gap: 20px;
  }
  .points {
    grid-template-columns: repeat(6, 1fr);
    gap: 4px;
  }
  .points > [part='option'] {
    justify-content: center;
    padding: 0;
    position: relative;
    font-variant-numeric: tabular-nums;
  }
  .points [type='radio'] {
    position: absolute;
    inset: 0;
    inline-size: auto;
    block-size: auto;
    appearance: none;
    border-radius: inherit;
  }
  .points > :has(:checked) {
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
  }
  @container (inline-size >= 480px) {
    .cells {
      grid-auto-flow: column;
      grid-auto-columns: 1fr;
    }
    .cells > [part='option'] {
      flex-direction: column;
      padding: 12px 4px;
      font-size: 0.875rem;
      text-align: center;
    }
    .points {
      grid-template-columns: repeat(11, 1fr);
    }
  }
`;
