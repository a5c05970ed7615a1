import type { Role } from './company.js';
import type { TextKey } from './texts/texts.js';

export interface Article {
  readonly slug: string;
  readonly title: TextKey;
  readonly summary: TextKey;
  /** Paragraphs, a line each. */
  readonly text: TextKey;
  readonly by: Role;
  readonly daysOld: number;
}

/** Newest first. */
export const articles: readonly Article[] = [
  { slug: 'one-door', title: 'doorTitle', summary: 'doorSummary', text: 'doorText', by: 'technology', daysOld: 0 },
  { slug: 'other-desk', title: 'swapTitle', summary: 'swapSummary', text: 'swapText', by: 'people', daysOld: 2 },
  { slug: 'winter-hours', title: 'menuTitle', summary: 'menuSummary', text: 'menuText', by: 'buildings', daysOld: 5 },
];
