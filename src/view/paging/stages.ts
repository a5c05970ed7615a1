import type { PagingDefinition } from '../../definition/pulse-definition.js';
import type { Page, SessionState } from '../../session/session-state.js';

/** Where somebody is: before the questions, among them, or after them. */
export type Stage = 'intro' | 'consent' | 'questions' | 'review';

/** The stages that a pulse has before its questions, in order. In a later sitting the intro has been read. */
export const stagesBefore = ({ intro, consent }: PagingDefinition, isBegun: boolean): readonly Stage[] => [
  ...(intro && !isBegun ? (['intro'] as const) : []),
  ...(consent ? (['consent'] as const) : []),
];

/** The stage after one that stands before the questions. */
export const stageAfter = (before: readonly Stage[], stage: Stage): Stage =>
  before[before.indexOf(stage) + 1] ?? 'questions';

/** The stage before one of them, or before the first question; null where there is none. */
export const stageBack = (before: readonly Stage[], stage: Stage): Stage | null =>
  (stage === 'questions' ? before.at(-1) : before[before.indexOf(stage) - 1]) ?? null;

/** A box that nobody ticked bars the questions, unless the author made it optional. */
export const isBarred = ({ consent }: PagingDefinition, hasConsent: boolean): boolean =>
  consent !== undefined && !consent.optional && !hasConsent;

/**
 * The page after the one on screen. Somebody who came from the review goes back to it, by way of pages only that the changed
 * answer brought; undefined means that all has been asked.
 */
export const pageAfter = (
  pages: readonly Page[],
  { page, seen }: Pick<SessionState, 'page' | 'seen'>,
  isReturning: boolean,
): Page | undefined => {
  const rest = pages.slice(pages.findIndex(({ id }) => id === page) + 1);
  return isReturning ? rest.find(({ steps }) => steps.some(({ key }) => !seen.includes(key))) : rest[0];
};
