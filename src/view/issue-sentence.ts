import type { PlainQuestion } from '../definition/pulse-definition.js';
import type { MessageKey, Translate } from '../i18n/messages.js';
import type { AnswerValue } from '../response/response.js';

const sentences: Readonly<Record<string, MessageKey>> = {
  'answer-needed': 'answerNeeded',
  'not-a-number': 'notANumber',
  'below-minimum': 'tooLow',
  'above-maximum': 'tooHigh',
  'text-too-long': 'tooLong',
  'too-few-choices': 'tooFew',
  'too-many-choices': 'tooMany',
};

/**
 * What the person is told about an answer: the sentence for a contract's code with the question's own limits. What is no
 * known code is a sentence of the host already.
 */
export const issueSentence = (
  code: string,
  question: PlainQuestion,
  translate: Translate,
  value: AnswerValue | undefined,
): string => {
  const key = sentences[code];
  if (!key) return / /.test(code) ? code : translate('notAnAnswer');
  const limit = (name: string): number | undefined => (question as unknown as Record<string, number | undefined>)[name];
  const excess = typeof value === 'string' ? Math.max(1, value.length - (limit('maximumLength') ?? 2000)) : 1;
  const count = key === 'tooFew' ? limit('minimumChoices') : key === 'tooMany' ? limit('maximumChoices') : excess;
  return translate(key, { minimum: limit('minimum') ?? '', maximum: limit('maximum') ?? '', n: count ?? 1 });
};
