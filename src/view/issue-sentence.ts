import type { PlainQuestion } from '../definition/pulse-definition.js';
import type { MessageKey, Translate } from '../i18n/messages.js';
import { excessGraphemes } from '../question/graphemes.js';
import { otherTextMaximum } from '../question/other-text.js';
import { textMaximum } from '../question/text/text-maximum.js';
import type { AnswerValue } from '../response/response.js';

const sentences: Readonly<Record<string, MessageKey>> = {
  'answer-needed': 'answerNeeded',
  'not-a-number': 'notANumber',
  'too-many-decimals': 'notANumber',
  'below-minimum': 'tooLow',
  'above-maximum': 'tooHigh',
  'text-too-long': 'tooLong',
  'too-few-choices': 'tooFew',
  'too-many-choices': 'tooMany',
};

const code = /^[a-z]+(-[a-z]+)+$/;

/**
 * What the person is told about an answer: the sentence for a contract's code with the question's own limits; `value` is the
 * text where a text is too long. What is no code is a sentence of the host already.
 */
export const issueSentence = (
  codeOrSentence: string,
  question: PlainQuestion,
  translate: Translate,
  value: AnswerValue | undefined,
): string => {
  const key = sentences[codeOrSentence];
  if (!key) return code.test(codeOrSentence) ? translate('notAnAnswer') : codeOrSentence;
  const limit = (name: string): number | undefined => (question as unknown as Record<string, number | undefined>)[name];
  const [minimum, maximum] = [limit('minimum'), limit('maximum')];
  if (minimum !== undefined && maximum !== undefined && /^too(Low|High)$/.test(key))
    return translate('outOfRange', { minimum, maximum });
  const longest = question.type === 'text' ? textMaximum(question) : otherTextMaximum;
  const count = {
    tooFew: limit('minimumChoices'),
    tooMany: limit('maximumChoices'),
    tooLong: excessGraphemes(typeof value === 'string' ? value.trim() : '', longest),
  }[key as string];
  return translate(key, { minimum: minimum ?? '', maximum: maximum ?? '', n: count || 1 });
};
