import { css } from '../../theme/css.js';

export const labelledNpsStyles = css`
  .labelled {
    gap: 4px;
  }
  .labelled > * {
    overflow-wrap: anywhere;
  }
  [part='control']:has(> .labelled) {
    display: grid;
    row-gap: 4px;
  }
  .labelled ~ [part='ends'] {
    display: contents;
  }
  .labelled ~ [part='ends'] :first-child {
    order: -1;
  }
  @container (inline-size >= 480px) {
    [data-layout='row'] .labelled {
      grid: auto / auto-flow minmax(0, 1fr);
    }
    [data-layout='row'] .labelled ~ [part='ends'] {
      display: flex;
    }
    [data-layout='row'] .labelled > * {
      flex-direction: column;
      padding: 12px 4px;
      font-size: max(13px, 0.875em);
      text-align: center;
      hyphens: auto;
    }
    [data-layout='row'] .labelled b {
      display: block;
    }
  }
`;
