import { graphemesOf } from '../../src/base/graphemes.js';
import type { ContactField, ContactQuestion, TextFormat, TextQuestion } from '../../src/definition/pulse-definition.js';
import { textMaximum } from '../../src/question/text/text-maximum.js';
import { blank, type Given, type Respondent } from './respondent.js';

/** Of those who may write something, how many do. */
const remarkShare = 0.05;

/** Of those who may be asked back, how many want to be. */
const contactShare = 0.3;

const givenNames = ['Kim', 'Noor', 'Alex', 'Mika', 'Sam', 'Jo', 'Robin', 'Ari', 'Lou', 'Toni'];
const familyNames = ['Ek', 'Maas', 'Ward', 'Lind', 'Okafor', 'Reyes', 'Novak', 'Tanaka', 'Berg', 'Silva'];

/** Graphemes that a text may have. */
interface Room {
  readonly minimum?: number | undefined;
  readonly maximum: number;
}

/** A remark of these people; longer ones are several of them, and one that is too long ends early. */
export const writeRemark = (
  { draw, name, remarks }: Respondent,
  key: string,
  { minimum = 0, maximum }: Room,
): string => {
  const fitting = remarks.filter(remark => remark.length <= maximum);
  let text = draw.pick(fitting.length > 0 ? fitting : remarks, name, key, 'text') ?? '';
  for (let more = 0; graphemesOf(text).length < minimum; more += 1) {
    text = `${text} ${draw.pick(remarks, name, key, 'text', more) ?? '…'}`;
  }
  return graphemesOf(text).slice(0, maximum).join('').trim();
};

/** The person as a stranger may see them, all of it invented. */
const detailsOf = ({ draw, name }: Respondent, key: string): Readonly<Record<ContactField, string>> => {
  const given = draw.pick(givenNames, name, key, 'given') ?? '';
  const family = draw.pick(familyNames, name, key, 'family') ?? '';
  // Numbers that Ofcom keeps free for films and plays: 020 7946 0000 to 0999.
  const line = String(Math.floor(1000 * draw.share(name, key, 'phone'))).padStart(3, '0');
  const email = `${given}.${family}@larkfield.example`.toLowerCase();
  return { name: `${given} ${family}`, email, phone: `+44 20 7946 0${line}` };
};

const formatted = (format: TextFormat, key: string, respondent: Respondent): string => {
  const { draw, name, today } = respondent;
  if (format === 'email' || format === 'phone') return detailsOf(respondent, key)[format];
  if (format === 'date') return today;
  const number = String(1 + Math.floor(400 * draw.share(name, key, 'number')));
  return format === 'number' ? number : `https://larkfield.example/requests/${number}`;
};

export const writeText = (question: TextQuestion, key: string, respondent: Respondent): Given => {
  const { draw, name } = respondent;
  if (!question.required && !draw.isWith(remarkShare, name, key)) return blank;
  const { format, minimumLength: minimum } = question;
  const value = format
    ? formatted(format, key, respondent)
    : writeRemark(respondent, key, { minimum, maximum: textMaximum(question) });
  const isFitting = graphemesOf(value).length >= (minimum ?? 1) && graphemesOf(value).length <= textMaximum(question);
  return isFitting ? { value } : blank;
};

export const giveContact = (question: ContactQuestion, key: string, respondent: Respondent): Given => {
  const { draw, name } = respondent;
  if (!question.required && !draw.isWith(contactShare, name, key, 'contact')) return blank;
  const details = detailsOf(respondent, key);
  return { value: Object.fromEntries((question.fields ?? ['name', 'email']).map(field => [field, details[field]])) };
};
