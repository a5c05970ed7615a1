import type { PlainQuestion, PulseDefinition } from '../../src/definition/pulse-definition.js';
import type { PlainAnswer, PulseResponse, SkipReason } from '../../src/response/response.js';
import { readNumber, takeParts, type FormFields } from './form-parts.js';

/** What a form without JavaScript cannot say by itself. */
export interface FormDefaults {
  /** Taken when the form has no `id` of its own. */
  readonly id: string;
  readonly definitionHash: string;
  /** Taken when neither the form nor the definition names a wave. */
  readonly wave: string;
}

type Fields = readonly (readonly [name: string, value: string])[];

const numeric: readonly PlainQuestion['type'][] = [
  'scale',
  'nps',
  'rating',
  'yes-no',
  'yes-partly-no',
  'number',
  'duration',
  'slider',
  'consent',
];

const readAnswer = (question: PlainQuestion, values: readonly string[]): PlainAnswer => {
  if (question.type === 'multi-choice' || question.type === 'ranking') return values;
  const text = values.join('\n');
  return numeric.includes(question.type) ? readNumber(text) : text;
};

const isSkip = (question: PlainQuestion, text: string): text is 'na' | 'pns' =>
  (text === 'na' && question.notApplicable === true) || (text === 'pns' && question.preferNotToSay === true);

const grouped = (fields: Fields): FormFields => {
  const values: FormFields = new Map();
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
  const parts = takeParts(own, definition);
  const answers: Record<string, PulseResponse['answers'][string]> = { ...parts.answers };
  const skipped: Record<string, SkipReason> = { ...parts.skipped };
  const context: Record<string, string> = {};
  for (const [name, values] of own) {
    const question = definition.questions.find(({ id }) => id === name);
    const given = values.filter(value => value.trim() !== '');
    const [first] = given;
    if (name.startsWith('context-')) {
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
  return { ...head, answers, skipped, context };
};
