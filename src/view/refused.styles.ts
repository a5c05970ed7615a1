import { css } from '../theme/css.js';

export const refusedStyles = css`
  [part='errors'] {
    margin-block: 12px 20px;
    padding: 12px 16px;
    border: 1px solid var(--_control);
    border-inline-start-width: 4px;
    border-radius: var(--_control-radius);
  }
  [part='errors'] p {
    margin: 0;
    font-weight: 600;
  }
  [part='errors'] ul {
    margin: 8px 0 0;
    padding-inline-start: 20px;
  }
  [part='errors'] li {
    padding-block: 4px;
  }
  [part='errors'] a {
    color: inherit;
    text-decoration: underline;
  }
`;
