import { isJsonObject } from '../base/json.js';
import type { Issue } from '../base/issue.js';
import { fail, ok, type Result } from '../base/result.js';
import type { PlainAnswer, PulseResponse } from '../response/response.js';
import { redact, type RedactKind } from './redact.js';

declare const isProtected: unique symbol;

/** An answer as it is stored and sent, byte for byte. Only `protect` makes one. */
export interface ProtectedResponse {
  readonly [isProtected]: true;
  readonly id: string;
  readonly pulse: string;
  readonly wave: string;
  /** `ics-response/1`, indented: the person is shown exactly this text. */
  readonly body: string;
}

export interface ProtectOptions {
  /** What is replaced in texts. Default: nothing. */
  readonly redact?: readonly RedactKind[];
  /** Questions answered in free text, those of a group as `group.question`. Default: every answer that is a string may be one. */
  readonly textQuestions?: readonly string[];
}

const limitBytes = 60 * 1024;

/** Builds what leaves the browser anew from the closed list. Fails with `response-too-large` above 60 KiB of UTF-8. */
export const protect = (response: PulseResponse, options: ProtectOptions = {}): Result<ProtectedResponse, Issue> => {
  const { id, pulse, wave, side, submittedAt } = response;
  const closed: PulseResponse = {
    format: 'ics-response/1',
    id,
    pulse,
    definition: response.definition,
    wave,
    language: response.language,
    complete: response.complete,
    ...(side === undefined ? {} : { side }),
    answers: mapValues(response.answers, (answer, question) =>
      isJsonObject(answer)
        ? mapValues(answer, (given, part) =>
            isJsonObject(given)
              ? mapValues(given, (value, inner) => cleaned(value, `${question}.${inner}`, options))
              : cleanedPart(given, part, options),
          )
        : cleaned(answer, question, options),
    ),
    skipped: { ...response.skipped },
    context: { ...response.context },
    ...(submittedAt === undefined ? {} : { submittedAt }),
  };
  const body = JSON.stringify(closed, null, 2);
  if (new TextEncoder().encode(body).length > limitBytes) {
    return fail({ code: 'response-too-large', path: ['answers'] });
  }
  return ok(Object.freeze({ id, pulse, wave, body }) as ProtectedResponse);
};

// `fromEntries` defines own properties, so that a key such as `__proto__` stays a key.
const mapValues = <V, W>(
  record: Readonly<Record<string, V>>,
  change: (value: V, key: string) => W,
): Record<string, W> => Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]));

// What parts are called is up to the author, and a contact is meant to be reached: of the parts of an answer only a comment is a text.
const cleanedPart = <V extends number | string>(
  value: V,
  part: string,
  { redact: kinds = [] }: ProtectOptions,
): V | string => (typeof value === 'string' && part.endsWith('.comment') ? redact(value, kinds) : value);

// A list holds option values, never what a person typed.
const cleaned = <V extends PlainAnswer>(value: V, question: string, options: ProtectOptions): V | string => {
  const { redact: kinds = [], textQuestions } = options;
  const isText = !textQuestions || question.endsWith('.other') || textQuestions.includes(question);
  return typeof value === 'string' && isText ? redact(value, kinds) : value;
};
