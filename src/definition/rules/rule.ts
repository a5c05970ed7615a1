import type { Issue } from '../../base/issue.js';
import type { DefinitionParts } from '../definition-parts.js';

/** One thing that a definition of the right shape can still get wrong. Paths start at the definition. */
export type Rule = (parts: DefinitionParts) => readonly Issue[];
