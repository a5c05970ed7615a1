import { canonicalJson } from './canonical-json.js';
import type { PulseDefinition } from './pulse-definition.js';
import { sha256 } from './sha256.js';

/**
 * Names a version of a definition: the SHA-256, 64 lowercase hex digits, of its canonical JSON as authored, before any
 * translation. When and where it is asked and sent (`invitation`, `delivery`, `$schema`) does not count: the questions
 * stay comparable when only these change. Throws `PulseError` of code `not-json` for a value that JSON cannot hold.
 */
export const definitionHash = (definition: PulseDefinition): string =>
  sha256(canonicalJson({ ...definition, $schema: undefined, invitation: undefined, delivery: undefined }));
