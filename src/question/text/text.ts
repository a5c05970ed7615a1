import { formatCodes } from '../../definition/message-codes.js';
import type { TextQuestion } from '../../definition/pulse-definition.js';
import { issueIf } from '../../base/issue.js';
import { countGraphemes } from '../graphemes.js';
import { parseText } from '../parse-text.js';
import type { QuestionContract } from '../question-type.js';
import { refuse } from '../refuse.js';
import { formatLengths, textFormats } from './text-formats.js';
import { textMaximum } from './text-maximum.js';

/** Words of one's own, without the white space around them, in a format where the question has one. */
export const text: QuestionContract<TextQuestion> = {
  type: 'text',
  answerable: true,
  seconds: 25,
  check(question, { privacy: { mode = 'anonymous', redact = [] } = {} }) {
    const maximum = textMaximum(question);
    const { length, format, minimumLength } = question;
    const minimum = minimumLength ?? 0;
    const isOrdered = minimum <= maximum;
    const isLength = Number.isInteger(maximum) && maximum >= 1 && maximum <= 4000;
    const [shortest, longest] = format ? formatLengths[format] : [1, maximum];
    const isAddress = format === 'email' || format === 'phone';
    return [
      ...issueIf(!isLength, 'maximum-length-out-of-range', ['maximumLength']),
      ...issueIf(!isOrdered, 'minimum-above-maximum', ['minimumLength']),
      ...issueIf(isOrdered && (maximum < shortest || minimum > longest), 'no-possible-answer', ['format']),
      ...issueIf(minimumLength !== undefined && redact.length > 0, 'format-is-redacted', ['minimumLength']),
      ...issueIf(format !== undefined && length !== 'short', 'format-needs-short-text', ['format']),
      ...issueIf(isAddress && redact.includes(format), 'format-is-redacted', ['format']),
      ...issueIf(isAddress && mode === 'anonymous', 'contact-in-anonymous-pulse', ['format']),
    ];
  },
  parseAnswer(question, value) {
    const { format, minimumLength = 0 } = question;
    const parsed = parseText(value, textMaximum(question));
    if (!parsed.ok) return parsed;
    if (minimumLength && countGraphemes(parsed.value) < minimumLength) return refuse('text-too-short');
    return format && !textFormats[format](parsed.value) ? refuse(formatCodes[format]) : parsed;
  },
  codes: () => null,
  score: () => null,
};
