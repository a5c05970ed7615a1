import type { PlainQuestion, PulseDefinition } from '../../src/definition/pulse-definition.js';
import type { PartAnswers, PlainAnswer, PulseResponse, SkipReason } from '../../src/response/response.js';

/** What a form without JavaScript cannot say by itself. */
export interface FormDefaults {
  /** Taken when the form has no `id` of its own. */
  readonly id: string;
  readonly definitionHash: string;
  /** Taken when neither the form nor the definition names a wave. */
  readonly wave: string;
}

type Fields = readonly (readonly [name: string, value: string])[];

const numeric: readonly PlainQuestion['type'][] = ['scale', 'nps', 'rating', 'number', 'slider'];

const readNumber = (text: string): number | string => {
  const number = Number(text.replace(',', '.'));
  return Number.isFinite(number) ? number : text;
};

const readAnswer = (question: PlainQuestion, values: readonly string[]): PlainAnswer => {
  if (question.type === 'multi-choice' || question.type === 'ranking') return values;
  const text = values.join('\n');
  return numeric.includes(question.type) ? readNumber(text) : text;
};

const isSkip = (question: PlainQuestion, text: string): text is 'na' | 'pns' =>
  (text === 'na' && question.notApplicable === true) || (text === 'pns' && question.preferNotToSay === true);

type Answers = Record<string, PlainAnswer | PartAnswers>;
type Skipped = Record<string, SkipReason>;

/** A field of a question that has one for each of its parts: `share.speed`. */
const partOf = (
  name: string,
  { questions }: PulseDefinition,
): { readonly id: string; readonly part: string } | null => {
  const [id = '', ...rest] = name.split('.');
  const isApart = questions.some(question => question.id === id && question.type === 'allocation');
  return isApart && rest.length > 0 ? { id, part: rest.join('.') } : null;
};

/** The questions that have a field for each part in the form: left empty where none was filled in. */
const partsIn = (names: readonly string[], definition: PulseDefinition): readonly string[] =>
  names.flatMap(name => partOf(name, definition)?.id ?? []);

const withPart = (
  answers: Answers,
  { id, part }: { readonly id: string; readonly part: string },
  text: string | undefined,
): Answers =>
  text === undefined ? {} : { [id]: { ...(answers[id] as PartAnswers | undefined), [part]: readNumber(text) } };

const grouped = (fields: Fields): Map<string, string[]> => {
  const values = new Map<string, string[]>();
  for (const [name, value] of fields) values.set(name, [...(values.get(name) ?? []), value]);
  return values;
};

/**
 * The response that the fields of a plain form amount to. Fields: `pulse`, the ids of questions, `<question>.other`,
 * `<question>.<part>`, `context-<name>`, and optionally `id`, `wave`, `language`, `definition`. Fields of no meaning are kept as answers, so that
 * whoever judges the response refuses them.
 */
export const formResponse = (fields: Fields, definition: PulseDefinition, defaults: FormDefaults): PulseResponse => {
  const own = grouped(fields);
  const take = (name: string): string | undefined => {
    const value = own.get(name)?.[0];
    own.delete(name);
    return value === '' ? undefined : value;
  };
  const head = {
    format: 'ics-response/1',
    id: take('id') ?? defaults.id,
    pulse: take('pulse') ?? definition.id,
    definition: take('definition') ?? defaults.definitionHash,
    wave: take('wave') ?? definition.wave ?? defaults.wave,
    language: take('language') ?? definition.language ?? 'en',
    complete: true,
  } as const;
  const answers: Answers = {};
  const skipped: Skipped = {};
  const context: Record<string, string> = {};
  for (const [name, values] of own) {
    const question = definition.questions.find(({ id }) => id === name);
    const given = values.filter(value => value.trim() !== '');
    const [first] = given;
    const part = partOf(name, definition);
    if (part) Object.assign(answers, withPart(answers, part, first));
    else if (name.startsWith('context-')) {
      if (first !== undefined) context[name.slice('context-'.length)] = first;
    } else if (first === undefined) {
      if (question !== undefined) skipped[name] = 'blank';
    } else if (question === undefined || question.type === 'group') {
      answers[name] = first;
    } else if (isSkip(question, first)) {
      skipped[name] = first;
    } else {
      answers[name] = readAnswer(question, given);
    }
  }
  for (const id of partsIn([...own.keys()], definition)) if (!(id in answers)) skipped[id] = 'blank';
  return { ...head, answers, skipped, context };
};
