import type { Pulse } from '../pulse.js';
import type { SessionState } from '../session/session-state.js';

/** The host's own check of an answer: a sentence to show, or null. */
export type HostJudge = (question: string, value: unknown) => string | null;

type Issues = SessionState['issues'];

/** Looks at the answers of the page on screen, and has those asked again that cannot stand. */
export class PageJudge {
  readonly #pulse: Pick<Pulse, 'session' | 'judge'>;
  readonly #host: HostJudge;

  constructor(pulse: Pick<Pulse, 'session' | 'judge'>, host: HostJudge) {
    this.#pulse = pulse;
    this.#host = host;
  }

  /** What the host has against the answers, by step key. */
  byHost(): Issues {
    const { session } = this.#pulse;
    const { answers } = session.get();
    return Object.fromEntries(
      (session.page()?.steps ?? []).flatMap(({ key }) => {
        const sentence = this.#host(key, answers[key] ?? null);
        return sentence ? [[key, sentence]] : [];
      }),
    );
  }

  /** Shows everything that is wrong at once; true when something is. */
  refuse(): boolean {
    const issues = this.#all();
    const isWrong = Object.keys(issues).length > 0;
    if (isWrong) this.#pulse.session.dispatch({ type: 'reject', issues });
    return isWrong;
  }

  /** After a change: of what was wrong, shows what still is, and nothing that the person has not tried to leave yet. */
  lookAgain(before: Issues): void {
    if (Object.keys(before).length === 0) return;
    const still = Object.entries(this.#all()).filter(([key]) => Object.hasOwn(before, key));
    this.#pulse.session.dispatch({ type: 'reject', issues: Object.fromEntries(still) });
  }

  #all(): Issues {
    return { ...this.#pulse.judge(), ...this.byHost() };
  }
}
