import { css } from '../../theme/css.js';

/** What waits on the device, below the foot line of a pulse. */
export const waitingStyles = css`
  [part='waiting'] {
    font-size: max(13px, 0.875em);
    color: var(--_secondary);
    overflow-wrap: anywhere;
  }
  /* Where nothing waits it is there to be read aloud, and takes no room. */
  [part='waiting']:not(:has(button)):has(> p:empty) {
    position: absolute;
  }
  [part='waiting']:focus {
    outline: none;
  }
  [part='waiting'] button {
    min-block-size: 32px;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    text-align: start;
  }
  [part='waiting'] div {
    display: flex;
    flex-wrap: wrap;
    column-gap: 16px;
  }
  [part='waiting'] ul {
    display: grid;
    gap: 12px;
    margin: 4px 0 8px;
    padding-inline-start: 20px;
  }
  [part='waiting'] p:empty {
    display: none;
  }
  [part='waiting'] :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  @media (pointer: coarse) {
    [part='waiting'] button {
      min-block-size: 44px;
    }
  }
`;
