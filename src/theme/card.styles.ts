import { css } from 'lit';

/** A card that shows something to read: its frame, headings, and controls to choose with. */
export const cardStyles = css`
  :host {
    display: block;
    font-size: max(1em, 15px);
  }
  :host([hidden]),
  [hidden] {
    display: none;
  }
  [part='card'] {
    box-sizing: border-box;
    container-type: inline-size;
    padding: var(--_padding);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    line-height: 1.45;
    color: var(--_text);
    overflow-wrap: anywhere;
  }
  h2,
  h3,
  h4,
  p,
  ul {
    margin: 0;
    padding: 0;
    font-size: 1em;
  }
  h2,
  h3 {
    font-weight: 600;
  }
  h2 {
    font-size: 1.125em;
  }
  h4 {
    font-size: 0.875em;
    font-weight: 400;
    max-inline-size: 65ch;
  }
  ul {
    list-style: none;
  }
  [part='controls'] {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 12px;
    margin-block-start: 12px;
  }
  label {
    display: grid;
    grid-template-columns: minmax(0, auto);
    min-inline-size: 0;
    gap: 4px;
    font-size: 0.875em;
    color: var(--_secondary);
  }
  select,
  button {
    box-sizing: border-box;
    min-block-size: var(--_row);
    max-inline-size: 100%;
    padding-inline: 12px;
    border: 1px solid var(--_control);
    border-radius: var(--_control-radius);
    background: transparent;
    font: inherit;
    color: var(--_text);
    cursor: pointer;
  }
  select {
    font-size: 1.14em;
  }
  option {
    background: Canvas;
    color: CanvasText;
  }
  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
`;
