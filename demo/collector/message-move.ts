import type { Issue } from '../../src/base/issue.js';
import { isJsonObject } from '../../src/base/json.js';
import { fail, ok, type Result } from '../../src/base/result.js';
import { messageSteps, type MessageStep, type Move } from '../../src/messages/message-step.js';

/** A step as it was posted, with the version of the message that was seen. */
export interface PostedMove extends Move {
  readonly version: number;
}

const keys = ['step', 'version', 'owner', 'reason'];

/** Half a character, and control characters that are no white space. */
const unstorable = /\p{Surrogate}|[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/u;

const issue = (code: string, message: string, ...path: Issue['path']): Result<never, Issue> =>
  fail({ code, path, message });

/** Reads a posted step. Only its shape is judged; whether it can be taken depends on where the message stands. */
export const readMove = (value: unknown): Result<PostedMove, Issue> => {
  if (!isJsonObject(value)) return issue('wrong-type', 'A step is an object with step and version.');
  const { step, version, owner, reason } = value;
  const unknown = Object.keys(value).find(key => !keys.includes(key));
  if (unknown !== undefined) return issue('unknown-key', 'A step has step, version, owner and reason.', unknown);
  if (typeof step !== 'string' || !Object.hasOwn(messageSteps, step))
    return issue('unknown-step', `A step is one of ${Object.keys(messageSteps).join(', ')}.`, 'step');
  if (!Number.isSafeInteger(version) || Number(version) < 0)
    return issue('wrong-type', 'The version is the number that came with the message.', 'version');
  if (owner !== undefined && typeof owner !== 'string')
    return issue('wrong-type', 'The owner is the id of a role.', 'owner');
  if (reason !== undefined && typeof reason !== 'string') return issue('wrong-type', 'The reason is a text.', 'reason');
  if (reason !== undefined && unstorable.test(reason))
    return issue('unstorable-character', 'The reason has a character that cannot be stored.', 'reason');
  return ok({
    step: step as MessageStep,
    version: Number(version),
    ...(owner === undefined ? {} : { owner }),
    ...(reason === undefined ? {} : { reason }),
  });
};
