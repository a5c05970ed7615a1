/** `ics-response/1`: the closed list of what leaves the browser. */
export type AnswerValue = PlainAnswer | PartAnswers;
export type PlainAnswer = number | string | readonly string[];
/** What an answer says of each of its parts: points by option, a code by row and a text by `<row>.comment`. */
export type PartAnswers = Readonly<Record<string, number | string>>;
export type RoundAnswers = Readonly<Record<string, PlainAnswer>>;

/** Does not apply · rather not say · shown and left empty. */
export type SkipReason = 'na' | 'pns' | 'blank';

/** Of a two-party pulse: who gets the service, and who gives it. */
export type Side = 'receiver' | 'provider';

export interface PulseResponse {
  readonly format: 'ics-response/1';
  /** 128 random bits as lowercase hex; the idempotency key. */
  readonly id: string;
  readonly pulse: string;
  /** SHA-256 of the canonical definition, lowercase hex. */
  readonly definition: string;
  readonly wave: string;
  readonly language: string;
  /** False when it was sent before the end of the pulse. */
  readonly complete: boolean;
  readonly side?: Side;
  /**
   * By question id; a group holds answers by item and then by question id, and what has parts, by part; `<id>.other` is the text
   * beside a choice.
   */
  readonly answers: Readonly<Record<string, PlainAnswer | Readonly<Record<string, number | string | RoundAnswers>>>>;
  /** By question id, inside a group `<group>.<item>.<question>`, for a row of a matrix `<matrix>.<row>`. Absent = not asked. */
  readonly skipped: Readonly<Record<string, SkipReason>>;
  readonly context: Readonly<Record<string, string>>;
  /** Only in mode `identified`: ISO 8601. */
  readonly submittedAt?: string;
}
