import type { Issue } from '../base/issue.js';
import { nearestName } from '../definition/nearest-name.js';
import { knownAttributes, strangeAttributes } from './known-attributes.js';

/** One issue an attribute that is none of ours but looks like one, naming the one it looks like. */
export const misspeltAttributes = (names: readonly string[]): Issue[] =>
  strangeAttributes(names).flatMap(name => {
    const near = nearestName(name, knownAttributes);
    return near
      ? [{ code: 'unknown-attribute', path: [`@${name}`], message: `There is no attribute "${name}".`, near }]
      : [];
  });
