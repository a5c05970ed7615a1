import type { Issue } from '../base/issue.js';
import { nearestName } from '../definition/nearest-name.js';

const known = [
  'pulse',
  'src',
  'endpoint',
  'credentials',
  'departments',
  'display',
  'open',
  'trigger',
  'delay',
  'wave',
  'from',
  'until',
  'repeat',
  'cooldown',
  'sample',
  'disabled',
  'debug',
  'loading',
  'transport',
  'definition',
  'side',
];

/** Attributes of every element, and those that frameworks and CMSs add. */
const foreign =
  /^(context-|data-|aria-|on|_ng|ng-|v-|x-|is$|id$|class$|style$|slot$|part$|exportparts$|lang$|dir$|hidden$|title$|role$|tabindex$|inert$|nonce$|translate$|item)/;

/** One issue an attribute that is none of ours but looks like one, naming the one it looks like. */
export const misspeltAttributes = (names: readonly string[]): Issue[] =>
  names.flatMap(name => {
    if (known.includes(name) || foreign.test(name)) return [];
    const near = nearestName(name, known);
    return near
      ? [{ code: 'unknown-attribute', path: [`@${name}`], message: `There is no attribute "${name}".`, near }]
      : [];
  });
