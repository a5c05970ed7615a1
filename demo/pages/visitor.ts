import type { ListEntry } from '../../src/definition/pulse-definition.js';
import { isDemoLanguage, type DemoLanguage } from './texts/texts.js';

/** Who looks at the intranet: there is no sign-on, so a newcomer chooses. */
export interface Visitor {
  readonly team: ListEntry | undefined;
  readonly language: DemoLanguage;
}

/** The value that stands for "no team given". */
export const noTeam = 'none';

interface Wishes {
  readonly team: string | undefined;
  readonly language: string | undefined;
}

/** The address counts before the cookie; what neither knows is the first department, in the browser's language. */
export const recognizeVisitor = (
  departments: readonly ListEntry[],
  address: Wishes,
  cookie: Wishes,
  acceptLanguage: string,
): Visitor => {
  const known = (id: string | undefined): boolean => id === noTeam || departments.some(entry => entry.id === id);
  const team = [address.team, cookie.team].find(known) ?? departments[0]?.id;
  const accepted = acceptLanguage.split(',').map(range => range.trim().slice(0, 2).toLowerCase());
  return {
    team: departments.find(({ id }) => id === team),
    language: [address.language, cookie.language, ...accepted].find(isDemoLanguage) ?? 'en',
  };
};
