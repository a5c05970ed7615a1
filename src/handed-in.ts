import type { PulseSetup } from './pulse.js';

interface Owner {
  readonly by: object;
  readonly isThere: () => boolean;
}

/** What the tags of this page have handed in, by whom: two that ask the same count once. */
const handedIn = new Map<string, Owner>();

/** What two tags have in common that ask the same; empty for what may be handed in again and again. */
export const askedBy = ({ countsOnce, definition, wave, side, context, endpoint }: PulseSetup): string =>
  countsOnce && definition.kind !== 'message' ? JSON.stringify([definition, wave, side, context, endpoint]) : '';

export const noteHandedIn = (asked: string, by: object, isThere: () => boolean = () => true): void => {
  if (asked) handedIn.set(asked, { by, isThere });
};

/** Whether another than `self`, which is still there, has handed in the same. */
export const wasHandedIn = (asked: string, self: object): boolean => {
  const owner = handedIn.get(asked);
  return owner !== undefined && owner.by !== self && owner.isThere();
};

/** What `by` handed in says nothing any more: it begins anew, or is gone. */
export const forgetHandedIn = (by: object): void => {
  for (const [asked, owner] of handedIn) if (owner.by === by) handedIn.delete(asked);
};
