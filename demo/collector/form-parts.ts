import type { PlainQuestion, PulseDefinition } from '../../src/definition/pulse-definition.js';
import type { PartAnswers, PulseResponse, SkipReason } from '../../src/response/response.js';

/** By name, every value of a form, in its order. */
export type FormFields = Map<string, string[]>;

/** A number as people write it, with a comma or a point; the text itself where it is none. */
export const readNumber = (text: string): number | string => {
  const number = Number(text.replace(',', '.'));
  return Number.isFinite(number) ? number : text;
};

type Parted = Extract<PlainQuestion, { readonly type: 'allocation' | 'matrix' | 'contact' }>;

const isParted = (question: { readonly type: string }): question is Parted =>
  question.type === 'allocation' || question.type === 'matrix' || question.type === 'contact';

/** What was filled in, by part; the fields are taken out of the form. */
const takeTexts = ({ id, type }: Parted, fields: FormFields): Map<string, string> => {
  const texts = new Map<string, string>();
  for (const name of [...fields.keys()].filter(known => known.startsWith(`${id}.`))) {
    const text = fields.get(name)?.find(value => value.trim() !== '');
    if (text !== undefined) texts.set(name.slice(id.length + 1), text);
    fields.delete(name);
  }
  // Without the tick, what stands in the other fields was not meant to be sent.
  if (type === 'contact' && !texts.delete('consent')) texts.clear();
  return texts;
};

const skipsOf = (question: Parted, texts: ReadonlyMap<string, string>): Record<string, SkipReason> => {
  if (question.type !== 'matrix') return texts.size > 0 ? {} : { [question.id]: 'blank' };
  const open = question.rows.filter(({ id }) => !texts.has(id) || texts.get(id) === 'na');
  return Object.fromEntries(open.map(({ id }) => [`${question.id}.${id}`, texts.has(id) ? 'na' : 'blank']));
};

const answerOf = ({ type }: Parted, texts: ReadonlyMap<string, string>): PartAnswers =>
  Object.fromEntries(
    [...texts]
      .filter(([, text]) => text !== 'na')
      .map(([part, text]) => [part, type === 'contact' || part.endsWith('.comment') ? text : readNumber(text)]),
  );

/**
 * Takes the fields `<question>.<part>` out of a form: the points of an allocation, the rows of a matrix with `na` for one that
 * does not apply, and `<question>.<row>.comment`, the details of a contact where `<question>.consent` is ticked. A question without any field was not in the form.
 */
export const takeParts = (
  fields: FormFields,
  { questions }: PulseDefinition,
): { readonly answers: PulseResponse['answers']; readonly skipped: PulseResponse['skipped'] } => {
  const asked = questions
    .filter(isParted)
    .filter(({ id }) => [...fields.keys()].some(name => name.startsWith(`${id}.`)));
  const read = asked.map(question => ({ question, texts: takeTexts(question, fields) }));
  const answers = read.map(({ question, texts }) => [question.id, answerOf(question, texts)] as const);
  return {
    answers: Object.fromEntries(answers.filter(([, parts]) => Object.keys(parts).length > 0)),
    skipped: Object.assign(
      {},
      ...read.map(({ question, texts }) => skipsOf(question, texts)),
    ) as PulseResponse['skipped'],
  };
};
