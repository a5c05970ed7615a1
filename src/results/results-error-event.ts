/** The results, or some of them, cannot be shown. Bubbles and is composed; carries codes, never figures. */
export class ResultsErrorEvent extends Event {
  constructor(
    /** Permanent, kebab-case, for example `src-not-found`. */
    readonly code: string,
    /** What was asked for. */
    readonly src: string,
  ) {
    super('ics-error', { bubbles: true, composed: true });
  }
}
