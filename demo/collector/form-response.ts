import type { PlainQuestion, PulseDefinition } from '../../src/definition/pulse-definition.js';
import type { PulseResponse, SkipReason } from '../../src/response/response.js';

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

const readAnswer = (question: PlainQuestion, values: readonly string[]): string | number | readonly string[] => {
  if (question.type === 'multi-choice' || question.type === 'ranking') return values;
  const text = values.join('\n');
  const number = numeric.includes(question.type) ? Number(text.replace(',', '.')) : NaN;
  return Number.isFinite(number) ? number : text;
};

const isSkip = (question: PlainQuestion, text: string): text is 'na' | 'pns' =>
  (text === 'na' && question.notApplicable === true) || (text === 'pns' && question.preferNotToSay === true);

/**
 * The response that the fields of a plain form amount to. Fields: `pulse`, the ids of questions, `<question>.other`,
 * `context-<name>`, and optionally `id`, `wave`, `language`, `definition`. Fields of no meaning are kept as answers, so that
 * whoever judges the response refuses them.
 */
export const formResponse = (fields: Fields, definition: PulseDefinition, defaults: FormDefaults): PulseResponse => {
  const own = new Map<string, string[]>();
  for (const [name, value] of fields) own.set(name, [...(own.get(name) ?? []), value]);
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
  const answers: Record<string, string | number | readonly string[]> = {};
  const skipped: Record<string, SkipReason> = {};
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
