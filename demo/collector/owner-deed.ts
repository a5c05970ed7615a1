import type { Context } from 'hono';
import type { Result } from '../../src/base/result.js';
import type { RefusedForm } from '../pages/owner-form.js';
import type { OwnerDoneKey } from '../pages/texts/owner-texts.js';
import { readOwnerForm } from './owner-forms.js';
import type { FormFields, OwnerIssue } from './owner-issue.js';

export type Reply = Response | Promise<Response>;

/** Something that an owner does with a form. */
export interface OwnerDeed {
  /** Does it, or says why not; nothing is done then. */
  readonly act: (fields: FormFields) => Promise<readonly OwnerIssue[]>;
  /** Where the owner goes on, and what is said there. */
  readonly next: string;
  readonly done: OwnerDoneKey;
  /** The page again, with what was typed and the findings. */
  readonly refuse: (refused: RefusedForm) => Reply;
}

/** Reads a form and does what it asks for. A page that was posted is never left: reloading it would do it again. */
export const takeForm = async (context: Context, { act, next, done, refuse }: OwnerDeed): Promise<Response> => {
  const fields = await readOwnerForm(context.req.raw);
  if (!fields.ok) return refuse({ typed: new Map(), issues: fields.error });
  const issues = await act(fields.value);
  return issues.length > 0 ? refuse({ typed: fields.value, issues }) : context.redirect(`${next}?done=${done}`, 303);
};

/** Makes a change of what was read; the findings where it could not be read. */
export const change = async <T>(
  read: Result<T, readonly OwnerIssue[]>,
  apply: (value: T) => Promise<void>,
): Promise<readonly OwnerIssue[]> => {
  if (!read.ok) return read.error;
  await apply(read.value);
  return [];
};
