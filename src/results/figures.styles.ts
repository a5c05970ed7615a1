import { css } from 'lit';

/** Sections with bars, options, comments, and the hatching of what is hidden. */
export const figuresStyles = css`
  [part='section'] {
    font-variant-numeric: tabular-nums;
    margin-block-start: 24px;
    break-inside: avoid;
  }
  [part='row'] {
    display: grid;
    gap: 8px;
    margin-block-start: 16px;
  }
  [part='section'] > [part='row']:first-child {
    margin-block-start: 0;
  }
  [part='figure'] {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: 12px;
  }
  [part='facts'],
  [part='ends'],
  [part='skipped'],
  [part='status'],
  small {
    font-size: 0.875em;
    color: var(--_secondary);
  }
  [part='status'] {
    margin-block-start: 12px;
  }
  [part='bar'] {
    display: flex;
    gap: 2px;
    block-size: 24px;
    border: 1px solid var(--_control);
    border-radius: 4px;
    overflow: hidden;
  }
  [part='bar'] span {
    min-inline-size: 2px;
    font-size: 13px;
    line-height: 24px;
    text-align: center;
    overflow: hidden;
  }
  [data-tone='low'] {
    background: var(--_secondary);
    color: light-dark(#fff, #1e2125);
  }
  [data-tone='middle'] {
    background: var(--_border);
    color: var(--_text);
  }
  [data-tone='high'] {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  [part='ends'] {
    display: flex;
    justify-content: space-between;
    gap: 12px;
  }
  [part='options'],
  [part='comments'] {
    display: grid;
    gap: 8px;
  }
  [part='options'] {
    font-size: 0.875em;
  }
  [part='options'] li {
    display: grid;
    grid-template-columns: 1fr auto;
    column-gap: 12px;
  }
  [part='options'] [part='bar'] {
    grid-column: 1 / -1;
    block-size: 10px;
  }
  [part='share'],
  [part='number'] {
    text-align: end;
  }
  [part='skipped'] {
    display: flex;
    align-items: center;
    gap: 8px;
  }
  [part='thin-bar'] {
    display: flex;
    flex: none;
    inline-size: 48px;
    block-size: 6px;
    border: 1px solid var(--_control);
    border-radius: 2px;
  }
  [part='thin-bar'] span {
    background: var(--_control);
  }
  [part='hidden'] {
    padding: 8px 12px;
    border: 1px dashed var(--_control);
    border-radius: 4px;
    background: repeating-linear-gradient(135deg, var(--_border) 0 1px, transparent 1px 8px);
    font-size: 0.875em;
  }
  [part='hidden'] span {
    padding-inline: 4px;
    background: var(--_surface);
  }
  [part='comments'] li {
    max-inline-size: 65ch;
    padding-inline-start: 12px;
    border-inline-start: 2px solid var(--_border);
    unicode-bidi: isolate;
    white-space: pre-line;
  }
`;
