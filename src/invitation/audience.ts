import { compare } from '../definition/condition.js';
import type { AudienceComparison, AudienceDefinition } from '../definition/pulse-definition.js';
import { matchesPage, maximumPathLength, maximumPatternLength } from './page-pattern.js';

export type DeviceClass = 'phone' | 'tablet' | 'desktop';

/** What an audience may ask about. Nothing of it is kept or sent. */
export interface AudienceFacts {
  /** Of the page's URL, from the first slash on, without query and fragment. */
  readonly path: string;
  /** What the host page said by `configurePulse({attributes})`. */
  readonly attributes: Readonly<Record<string, string | number | boolean>>;
  readonly context: Readonly<Record<string, string>>;
  readonly device: DeviceClass;
  /** BCP 47. */
  readonly language: string;
}

const refuse = (): never => {
  throw new TypeError('This part of an audience is not known here.');
};

const isOnPage = (pattern: string, path: string): boolean =>
  pattern.length <= maximumPatternLength ? matchesPage(pattern, path) : refuse();

const holdsComparison = ({ attribute, context, is, value }: AudienceComparison, facts: AudienceFacts): boolean => {
  const name = attribute ?? context ?? refuse();
  const known: Readonly<Record<string, unknown>> = attribute === undefined ? facts.context : facts.attributes;
  return compare(Object.hasOwn(known, name) ? known[name] : undefined, is, value);
};

const isLanguage = (language: string, wanted: string): boolean =>
  `${language}-`.toLowerCase().startsWith(`${wanted}-`.toLowerCase());

/** `onPage`: what every pattern of a page comes to, where the page itself is not looked at. */
const holds = (audience: AudienceDefinition, facts: AudienceFacts, onPage: boolean | null): boolean => {
  const holdsPart = (part: AudienceDefinition): boolean => holds(part, facts, onPage);
  if ('all' in audience) return audience.all.every(holdsPart);
  if ('any' in audience) return audience.any.some(holdsPart);
  if ('not' in audience) return !holds(audience.not, facts, onPage === null ? null : !onPage);
  if ('page' in audience) return onPage ?? isOnPage(audience.page, facts.path);
  if ('device' in audience) return audience.device === facts.device;
  if ('language' in audience) return isLanguage(facts.language, audience.language);
  return holdsComparison(audience, facts);
};

/**
 * Why a pulse is not for this page, device and person: `another-page` where it would be on some other page, else
 * `another-audience`; null where it is. Comparisons are those of conditions: of what is not known, only `not-answered` holds.
 * An audience that cannot be read is another one. Of a page whose path is too long to be looked at, every pattern says what
 * speaks against asking.
 */
export const judgeAudience = (
  audience: AudienceDefinition,
  facts: AudienceFacts,
): 'another-page' | 'another-audience' | null => {
  const onPage = facts.path.length <= maximumPathLength ? null : false;
  try {
    return holds(audience, facts, onPage) ? null : holds(audience, facts, true) ? 'another-page' : 'another-audience';
  } catch {
    return 'another-audience';
  }
};

/**
 * What kind of device a screen (CSS pixels) and its main pointer make: a finger means a phone, or from 600 px on the shorter
 * side a tablet; anything else a desktop, however narrow its window.
 */
export const deviceClassOf = (screen: {
  readonly width: number;
  readonly height: number;
  readonly isCoarse: boolean;
}): DeviceClass => (screen.isCoarse ? (Math.min(screen.width, screen.height) < 600 ? 'phone' : 'tablet') : 'desktop');
