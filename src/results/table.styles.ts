import { css } from 'lit';

/** A table of figures, under bars or in place of a chart: comes with it. */
export const tableStyles = css`
  [part='table'] {
    margin-block-start: 16px;
    overflow-x: auto;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: max(13px, 0.875em);
    overflow-wrap: normal;
  }
  caption {
    padding-block-end: 8px;
    color: var(--_secondary);
    text-align: start;
  }
  th,
  td {
    padding-block: 8px;
    padding-inline: 0 12px;
    border-block-end: 1px solid var(--_border);
    vertical-align: baseline;
    text-align: start;
    font-weight: 400;
  }
  thead th {
    color: var(--_secondary);
    border-block-end-color: var(--_control);
  }
  .figure,
  td[part='number'] {
    text-align: end;
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
  .sections th[scope='row'] {
    min-inline-size: 12rem;
  }
  .sections tbody tr:first-child th {
    font-weight: 600;
  }
  td[part='hidden'] {
    padding-inline: 12px;
  }
  small {
    display: block;
  }
`;
