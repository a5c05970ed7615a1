import { css } from '../theme/css.js';

/**
 * How the options of a question stand whose author says so; its element has `data-layout`. They stay in the order of the page, which
 * is that of keys and readers, and what finds no room goes on in the next line.
 */
export const layoutStyles = css`
  [data-layout='column'] [part='options'] {
    grid: auto / minmax(0, 1fr);
  }
  [data-layout='column'] [part='options']:not(.pictures) > [part='option'] {
    flex-direction: row;
    justify-content: start;
    padding: calc(var(--_row) * 0.4 - 10px) 12px;
    font-size: inherit;
    text-align: start;
  }
  [data-layout='column'] [part='control'] {
    display: grid;
    row-gap: 4px;
  }
  /* The words of the low end stand above a column, those of the high end below it. */
  [data-layout='column'] [part='ends'] {
    display: contents;
  }
  [data-layout='column'] [part='ends'] :first-child {
    order: -1;
  }
  [data-layout='column'] .symbols span {
    flex-direction: row;
    gap: 12px;
  }
  [data-layout='column'] .pictures label {
    grid-template-columns: minmax(0, 6rem) auto minmax(0, 1fr);
    align-items: center;
  }
  [data-layout='column'] [part='picture'] {
    grid-column: auto;
  }
  [data-layout='grid'] [part='options']:not(.long, .pictures) {
    grid-template-columns: repeat(auto-fill, minmax(min(10rem, 100%), 1fr));
  }
  [data-layout='grid'] [part~='other'] {
    grid-column: 1 / -1;
  }
  :is([data-layout='row'], [data-layout='wrap']) [part='options']:not(.cells, .points, .labelled, .long) {
    display: flex;
    flex-wrap: wrap;
  }
  [data-layout='row'] :not(.cells, .points, .labelled, .long) > [part='option'] {
    flex: 1 1 0;
    min-inline-size: min(8rem, 100%);
  }
  [data-layout] [part='option'] {
    max-inline-size: 100%;
  }
  [data-layout] [part='option'] span {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
`;
