import { messageCodes } from '../message-codes.js';
import { unknownName } from '../unknown-name.js';
import type { Rule } from './rule.js';

/** What a question says of a wrong answer is said of one that it can be given. */
export const messages: Rule = ({ questions }) =>
  questions.flatMap(({ entry, path }) => {
    const known = new Set(messageCodes(entry));
    return Object.keys(entry.messages ?? {}).flatMap(code =>
      unknownName('unknown-message', [...path, 'messages', code], code, known),
    );
  });
