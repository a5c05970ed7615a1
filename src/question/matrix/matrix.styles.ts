import { css } from '../../theme/css.js';

export const matrixStyles = css`
  .matrix,
  .matrix .line {
    display: grid;
    gap: var(--_gap);
  }
  .matrix > .line {
    display: none;
  }
  [part='row'] {
    margin-block-end: 12px;
  }
  [part='row'] .line > [id] {
    padding-inline-end: 8em;
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  [part='row'][aria-invalid] {
    border-inline-start: 3px solid;
    margin-inline-start: -11px;
    padding-inline-start: 8px;
  }
  [part='row'] .line {
    position: relative;
  }
  [part='row'] [part='clear'] {
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 0;
    font-size: max(13px, 0.875em);
    color: var(--_secondary);
    line-height: 24px;
  }
  [part='row'] > input {
    margin-block-start: 4px;
  }
  @container (inline-size >= 640px) {
    .matrix .line {
      display: grid;
      grid-auto-flow: column;
      grid-template-columns: minmax(0, 2fr);
      grid-auto-columns: minmax(0, 1fr);
      gap: 4px;
      align-items: center;
      padding-inline-end: 32px;
    }
    [part='row'] {
      margin-block-end: 0;
    }
    [part='row'] .line > [id] {
      padding: 0;
      font-weight: inherit;
    }
    [part='row'] [part='clear'] {
      inset-block: 0;
      inline-size: 28px;
      text-align: center;
      text-decoration: none;
      align-content: center;
    }
    [part='row'] [part='clear']::before {
      content: '×' / '';
      font-size: 1.5em;
    }
    [part='point'] {
      color: var(--_secondary);
      font-size: max(13px, 0.8125em);
      text-align: center;
      hyphens: auto;
      overflow-wrap: break-word;
    }
    [part='row'] [part='option'] {
      position: relative;
      justify-content: center;
      padding: 0;
    }
    [part='row'] [part='clear'] span,
    [part='row'] label span {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
`;
