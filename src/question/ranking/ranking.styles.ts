import { css } from '../../theme/css.js';

export const rankingStyles = css`
  .ranking {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .ranking li {
    padding: 4px;
    gap: 8px;
    cursor: auto;
  }
  .ranking li > span:not([part]) {
    flex: 1;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .ranking .held {
    border-color: var(--_accent);
    background: color-mix(in srgb, var(--_accent) 10%, transparent);
  }
  [part='handle'] {
    flex: none;
    padding: 8px 4px;
    color: var(--_secondary);
    touch-action: none;
    cursor: grab;
  }
  [part='place'] {
    flex: none;
    min-inline-size: 1.5em;
    text-align: center;
  }
`;
