/** Why what an owner typed was not taken. Permanent, kebab-case; the sentence for each is a text of the owner pages. */
export type OwnerIssueCode =
  | 'invalid-id'
  | 'invalid-date'
  | 'date-order'
  | 'date-ahead'
  | 'unknown-wave'
  | 'unknown-state'
  | 'unknown-action'
  | 'text-missing'
  | 'text-too-long'
  | 'too-many-actions'
  | 'invalid-months'
  | 'not-confirmed'
  | 'wrong-token'
  | 'foreign-form'
  | 'unreadable-form'
  | 'headcounts-empty'
  | 'headcounts-header'
  | 'row-columns'
  | 'row-unclosed'
  | 'row-formula'
  | 'unknown-group'
  | 'unknown-group-near'
  | 'duplicate-group'
  | 'negative-headcount'
  | 'not-whole'
  | 'huge-headcount';

/** One finding about a form or a file. */
export interface OwnerIssue {
  readonly code: OwnerIssueCode;
  /** The field, or `rows[4].headcount`, counted by the lines of the file from 1; empty for the form as a whole. */
  readonly path: string;
  /** What the sentence fills in. */
  readonly values?: Readonly<Record<string, string | number>>;
}

/** Fields of a form by name, trimmed; a field that is not there counts as empty. */
export type FormFields = ReadonlyMap<string, string>;
