import { css } from '../../theme/css.js';

export const debugStyles = css`
  :host {
    position: fixed;
    inset: 16px auto auto 16px;
    margin: 0;
    padding: 0;
    box-sizing: border-box;
    inline-size: min(36rem, 100vw - 32px);
    max-block-size: calc(100vh - 32px);
    overflow: auto;
    border: 1px solid var(--_control);
    border-radius: var(--_control-radius);
    background: Canvas;
    color: CanvasText;
    font:
      max(13px, 0.8125rem) / 1.45 ui-monospace,
      monospace;
  }
  details {
    padding: 12px;
  }
  h3 {
    margin: 12px 0 4px;
    font-size: max(13px, 0.875rem);
  }
  p,
  ul {
    margin: 4px 0;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  th,
  td {
    padding: 2px 8px 2px 0;
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
  }
  th {
    font-weight: 600;
  }
  th,
  td:nth-child(2) {
    white-space: nowrap;
    overflow-wrap: normal;
  }
  button,
  input {
    min-block-size: 24px;
    font: inherit;
  }
  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
`;
