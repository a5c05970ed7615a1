import type { Issue } from '../base/issue.js';
import { fail, ok, type Result } from '../base/result.js';
import { admitJson } from '../definition/admit-json.js';
import { checkShape } from '../definition/check-shape.js';
import type { PulseResponse } from './response.js';
import { responseShape } from './response-shape.js';

/** The UTF-8 bytes of a serialised response. */
const maximumBytes = 60 * 1024;

/**
 * Turns a value of unknown origin into a response of the right structure, or says all that is wrong with it; never
 * throws. At most 60 KiB. Whether the answers fit the questions is not looked at.
 */
export const parseResponse = (value: unknown): Result<PulseResponse, readonly Issue[]> => {
  const admitted = admitJson(value);
  if (!admitted.ok) return admitted;
  const issues = checkShape(responseShape, admitted.value);
  if (issues.length) return fail(issues);
  if (new TextEncoder().encode(JSON.stringify(admitted.value)).length > maximumBytes)
    return fail([{ code: 'too-large', path: [], message: 'The response is larger than 60 KiB.' }]);
  return ok(admitted.value as PulseResponse);
};
