import { css } from 'lit';

const list = css`
  h4 {
    font-size: 1rem;
    font-weight: 400;
    max-inline-size: none;
  }
  section {
    margin-block-start: 20px;
  }
  h3 {
    margin-block-end: 8px;
    font-size: 0.875rem;
    color: var(--_secondary);
  }
  li {
    border-block-start: 1px solid var(--_border);
  }
  [part='message'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
    inline-size: 100%;
    padding: 8px 0;
    border: 0;
    border-radius: 0;
    text-align: start;
  }
  [part='message'] > :first-child {
    flex: 1 1 12em;
    min-inline-size: 0;
  }
  [part='excerpt'] {
    display: block;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    font-size: 0.875rem;
    color: var(--_secondary);
  }
  [part='state'] {
    padding: 2px 8px;
    border: 1px solid var(--_control);
    border-radius: var(--_control-radius);
    font-size: 0.875rem;
  }
  [aria-expanded='true'] [part='excerpt'] {
    display: none;
  }
`;

const opened = css`
  [part='panel'] {
    padding-block: 4px 20px;
  }
  dl {
    margin: 0;
    max-inline-size: 65ch;
  }
  dt,
  small,
  [part='reader'] {
    font-size: 0.875rem;
    color: var(--_secondary);
  }
  dd {
    margin: 0 0 12px;
    white-space: pre-line;
  }
  dd:not(:last-child) {
    margin-block-end: 0;
  }
  [part='steps'] {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 12px;
    margin-block-start: 12px;
  }
  form {
    display: grid;
    gap: 8px;
    max-inline-size: 40em;
    margin-block-start: 12px;
  }
  textarea {
    min-block-size: 5em;
    padding: 8px 12px;
    resize: vertical;
  }
  button[data-primary] {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  button[data-quiet] {
    border-color: transparent;
    text-decoration: underline;
  }
  [aria-invalid='true'] {
    border-width: 2px;
  }
  [part='error'] {
    font-weight: 600;
  }
  [part='status'] {
    position: sticky;
    inset-block-end: 0;
    margin-block-start: 12px;
    padding-block: 8px;
    background: var(--_surface);
  }
  @media print {
    [part='steps'],
    form {
      display: none;
    }
  }
`;

export const messagesStyles = [list, opened];
