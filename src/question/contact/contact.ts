import { issueIf, type Issue } from '../../base/issue.js';
import { isJsonObject } from '../../base/json.js';
import { ok, type Result } from '../../base/result.js';
import type { ContactField, ContactQuestion } from '../../definition/pulse-definition.js';
import { parseText } from '../parse-text.js';
import type { QuestionContract } from '../question-type.js';
import { refuse } from '../refuse.js';

type ContactDetails = Readonly<Partial<Record<ContactField, string>>>;

const mostCharacters = 200;
/** UTF-16 units. Counting the characters of a longer one would only take time: no character has more than some dozen units. */
const mostUnits = 16 * mostCharacters;

/** Something, one @, and names with points between them; whether anybody reads it only a mail can tell. Linear time. */
const isEmail = (text: string): boolean => text.length <= 254 && /^[^\s@]{1,64}@[^\s@.]+(\.[^\s@.]+)+$/.test(text);

/** 5 to 15 digits of any script (ITU-T E.164 has 15 at most) with what people put between them. Linear time. */
const isPhone = (text: string): boolean => {
  const digits = text.match(/\p{Nd}/gu)?.length ?? 0;
  return digits >= 5 && digits <= 15 && /^\+?[\p{Nd}\s()/.-]+$/u.test(text);
};

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
