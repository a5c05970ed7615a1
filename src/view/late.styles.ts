import { css } from '../theme/css.js';

/** What no first page can have on it; adopted when the session is there, or where a sentence says why there is none. */
export const lateStyles = css`
  [part='error'] {
    border-inline-start: 3px solid;
    margin-block-start: 8px;
    padding-inline-start: 8px;
    font-weight: 600;
  }
  button[part='back'] {
    padding-inline: 4px;
    text-decoration: underline;
  }
  select + [part~='other'] {
    margin-block-start: var(--_gap);
  }
  [part='draft'] {
    margin-block: 12px 0;
    font-size: max(13px, 0.875em);
    color: var(--_secondary);
  }
  button[part='again'] {
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    font: inherit;
    text-decoration: underline;
  }
  [part='told'] {
    display: grid;
    gap: 16px;
    margin-block-start: 16px;
  }
  [part='told'] > * {
    margin: 0;
  }
  [part='told'] ul {
    max-block-size: 12em;
    overflow: auto;
    padding-inline-start: 20px;
  }
  [part='thanks'] {
    margin-block-start: 12px;
  }
  pre {
    margin: 4px 0 0;
    padding: 12px;
    border: 1px solid var(--_border);
    border-radius: 8px;
    font-size: max(13px, 0.9286em);
    white-space: pre-wrap;
    direction: ltr;
    text-align: start;
  }
  [part='memory'] {
    margin-block-start: 12px;
  }
  footer ul {
    margin: 4px 0;
    padding-inline-start: 20px;
  }
  footer [part='forget'] {
    text-decoration: underline;
  }
  [part='offers'] {
    display: grid;
    justify-items: start;
    gap: 8px;
    margin-block-start: 12px;
  }
  [part='offers'] button {
    min-block-size: 44px;
    padding-inline: 16px;
    border: 1px solid var(--_border);
    border-radius: 8px;
    background: none;
    color: var(--_accent);
    text-align: start;
  }
  [part='attribution'] {
    margin-block-start: 12px;
    font-size: max(13px, 0.8125em);
    color: var(--_secondary);
  }
  [part='remember'] {
    display: flex;
    align-items: center;
    gap: 12px;
    font-size: max(13px, 0.875em);
    color: var(--_secondary);
  }
`;
