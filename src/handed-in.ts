import type { PulseSetup } from './pulse.js';

/** What the tags of this page have handed in, by whom, as long as they stay on the page: two that ask the same count once. */
const handedIn = new Map<string, object>();

/** What two tags have in common that ask the same; empty for what may be handed in again and again. */
export const askedBy = ({ countsOnce, definition, wave, side, context, endpoint }: PulseSetup): string =>
  countsOnce && definition.kind !== 'message' ? JSON.stringify([definition, wave, side, context, endpoint]) : '';

export const noteHandedIn = (asked: string, by: object): void => {
  if (asked) handedIn.set(asked, by);
};

/** Whether another than `self` has handed in the same. */
export const wasHandedIn = (asked: string, self: object): boolean => (handedIn.get(asked) ?? self) !== self;

/** What `by` handed in says nothing any more: it begins anew, or is gone. */
export const forgetHandedIn = (by: object): void => {
  for (const [asked, owner] of handedIn) if (owner === by) handedIn.delete(asked);
};
