import { css } from 'lit';

/** Chips of themes, and the list of what was said. */
export const commentsStyles = css`
  [part='themes'] {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-block-end: 16px;
  }
  button[aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  ul {
    display: grid;
    gap: 12px;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  li {
    max-inline-size: 65ch;
    padding-inline-start: 12px;
    border-inline-start: 2px solid var(--_border);
    overflow-wrap: anywhere;
  }
  li > span {
    display: block;
    unicode-bidi: isolate;
    white-space: pre-line;
  }
  small {
    font-size: 0.8125rem;
    color: var(--_secondary);
  }
  [part='hidden'] {
    block-size: 32px;
    border: 1px dashed var(--_control);
    border-radius: 4px;
    background: repeating-linear-gradient(135deg, var(--_border) 0 1px, transparent 1px 8px);
  }
`;
