import { css } from '../../theme/css.js';

/** A pulse as a form on paper. Lines and ticks are drawn, because a printer leaves backgrounds out. */
export const paperStyles = css`
  .paper {
    line-height: 1.45;
    overflow-wrap: anywhere;
  }
  .paper.printed {
    display: none;
  }
  .paper h3 {
    margin: 0;
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.3;
    max-inline-size: 65ch;
  }
  .paper section {
    margin-block-start: 20px;
    break-inside: avoid;
  }
  .paper .note {
    font-size: max(13px, 0.875em);
    color: var(--_secondary);
  }
  .paper .note:empty {
    display: none;
  }
  .paper .said {
    margin-block-start: 8px;
    font-weight: 600;
    white-space: pre-wrap;
  }
  .paper ul {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 20px;
    margin: 12px 0 0;
    padding: 0;
    list-style: none;
  }
  .paper ul.rows {
    display: grid;
  }
  .paper li {
    display: flex;
    align-items: baseline;
    gap: 8px;
  }
  .paper svg {
    flex: none;
    inline-size: 14px;
    block-size: 14px;
    fill: none;
    stroke: currentcolor;
    transform: translateY(2px);
  }
  .paper .on {
    fill: currentcolor;
  }
  .paper .ends {
    display: flex;
    justify-content: space-between;
    gap: 20px;
    margin-block-start: 4px;
    max-inline-size: none;
    font-size: max(13px, 0.875em);
  }
  .paper table {
    inline-size: 100%;
    margin-block-start: 12px;
    border-collapse: collapse;
    table-layout: fixed;
    font-size: max(13px, 0.875em);
  }
  .paper :is(th, td) {
    padding: 4px;
    border: 1px solid var(--_border);
    font-weight: inherit;
    text-align: center;
    vertical-align: middle;
  }
  .paper tr > :first-child {
    inline-size: 34%;
    text-align: start;
  }
  .paper .ended {
    max-inline-size: 36rem;
  }
  .paper .ended ul {
    justify-content: space-between;
    gap: 8px;
  }
  .paper tr {
    break-inside: avoid;
  }
  .paper .line {
    display: block;
    min-block-size: 2rem;
    border-block-end: 1px solid currentcolor;
    white-space: pre-wrap;
  }
  .paper .blank {
    flex: none;
    min-inline-size: 3rem;
    border-block-end: 1px solid currentcolor;
    text-align: center;
  }
  @media print {
    :host {
      --_text: black;
      --_secondary: black;
      --_border: black;
      color-scheme: light;
    }
    .paper.printed {
      display: block;
    }
    .paper.printed ~ * {
      display: none !important;
    }
    .paper {
      max-inline-size: none;
      padding: 0;
      border: 0;
      background: none;
      color: black;
    }
  }
`;
