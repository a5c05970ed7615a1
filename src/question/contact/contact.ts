import { issueIf, type Issue } from '../../base/issue.js';
import { isJsonObject } from '../../base/json.js';
import { ok, type Result } from '../../base/result.js';
import type { ContactField, ContactQuestion } from '../../definition/pulse-definition.js';
import { parseText } from '../parse-text.js';
import type { QuestionContract } from '../question-type.js';
import { refuse } from '../refuse.js';
import { isEmail, isPhone } from '../text/text-formats.js';

type ContactDetails = Readonly<Partial<Record<ContactField, string>>>;

const mostCharacters = 200;
/** UTF-16 units. Counting the characters of a longer one would only take time: no character has more than some dozen units. */
const mostUnits = 16 * mostCharacters;

const parseField = (field: ContactField, value: unknown): Result<string, readonly Issue[]> => {
  if (typeof value === 'string' && value.length > mostUnits) return refuse('text-too-long');
  const text = parseText(value, mostCharacters);
  if (!text.ok || field === 'name') return text;
  if (field === 'email') return isEmail(text.value) ? text : refuse('not-an-email');
  return isPhone(text.value) ? text : refuse('not-a-phone');
};

const parseDetails = (
  { fields = ['name', 'email'] }: ContactQuestion,
  value: unknown,
): Result<ContactDetails, readonly Issue[]> => {
  if (!isJsonObject(value)) return refuse('wrong-type');
  const details: Partial<Record<ContactField, string>> = {};
  for (const field of Object.keys(value)) {
    const known = fields.find(asked => asked === field);
    if (!known) return refuse('unknown-contact-field');
    const parsed = parseField(known, value[field]);
    if (!parsed.ok) return parsed;
    details[known] = parsed.value;
  }
  return details.email || details.phone ? ok(details) : refuse('contact-missing');
};

/**
 * How somebody can be reached who wants to be, answered with the details by field: `{"name": …, "email": …}`. Nothing is asked
 * for or sent before the box is ticked, and an anonymous pulse cannot ask. It has no score and no place in results; a message
 * shows it to its reader.
 */
export const contact: QuestionContract<ContactQuestion> = {
  type: 'contact',
  answerable: true,
  seconds: 7.5,
  check: ({ fields = ['name', 'email'] }, { privacy }) => [
    ...issueIf((privacy?.mode ?? 'anonymous') === 'anonymous', 'contact-in-anonymous-pulse', ['type']),
    ...issueIf(new Set(fields).size < fields.length, 'duplicate-contact-field', ['fields']),
    ...issueIf(!fields.some(field => field !== 'name'), 'contact-without-address', ['fields']),
  ],
  parseAnswer: (question, value) => parseDetails(question, value),
  codes: () => null,
  score: () => null,
};
