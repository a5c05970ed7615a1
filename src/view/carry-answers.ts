import type { PulseDefinition } from '../definition/pulse-definition.js';
import { answerInWords } from '../question/answer-in-words.js';
import type { QuestionContract } from '../question/question-type.js';
import { changedKeys, draftEntries, type Draft } from '../session/draft.js';
import { answerScope } from '../session/facts.js';
import type { Carried } from './opening.js';
import type { PulseController } from './pulse-controller.js';
import type { PulseView } from './pulse-view.js';
import { leftBy, RestoredAnswers } from './restored-answers.js';
import { sameFocus } from './same-focus.js';
import { loadViewWords } from './view-words.js';

type Contracts = Readonly<Record<string, QuestionContract>>;

/** What goes from a pulse to itself with another definition. */
export interface CarriedAnswers {
  /** Absent where nobody has answered yet. */
  readonly draft: Draft | undefined;
  /** Into the session of the pulse as it is asked now. */
  give(controller: PulseController): Promise<void>;
  /** Puts the focus where it was, once the view is on the page. */
  focus(controller: PulseController): void;
}

const draftOf = (before: PulseController, contracts: Contracts): Draft => {
  const { pulse, language } = before;
  const { session } = pulse;
  const { setting } = session;
  const state = session.get();
  const scope = answerScope(setting, state.answers);
  const keys = Object.keys({ ...state.answers, ...state.skips });
  const now = draftEntries(contracts, setting, state, keys, (question, value, otherText) =>
    answerInWords(question, value, { language, scope, otherText }).join(', '),
  );
  const { seed } = setting.draw;
  const entries = { ...leftBy(before), ...now };
  return { entries, seen: state.seen, page: state.page, seed, savedMs: 0, untilMs: Infinity };
};

/** Now where the view is on the page, else as soon as it comes there. */
const whenPlaced = (view: PulseView, work: () => void): void => {
  if (view.isConnected) return work();
  const { moved } = view;
  view.moved = () => {
    if (moved) view.moved = moved;
    moved?.();
    work();
  };
};

/**
 * What somebody answered in a tag before its definition changed, and has not sent. What the new definition has no place for waits for
 * the next one. Null where nothing goes on: it is another pulse, or its answer is on its way.
 */
export const carryAnswers = async (
  { controlled, focused }: Carried,
  { id }: PulseDefinition,
  contracts: Contracts,
): Promise<CarriedAnswers | null> => {
  const before = await controlled?.catch(() => undefined);
  if (before && (before.pulse.definition.id !== id || before.pulse.session.get().status !== 'asking')) return null;
  const draft = before && draftOf(before, contracts);
  return {
    draft,
    async give(controller) {
      if (!draft) return;
      await loadViewWords(controller.view.lang);
      const { session } = controller.pulse;
      const restored = new RestoredAnswers(controller);
      restored.restore(draft, contracts, true);
      let last = session.get();
      session.subscribe(state => {
        restored.answered(changedKeys(last, state));
        last = state;
        restored.mark();
      });
      controller.lead = () => void restored.speak();
      restored.mark();
    },
    focus({ view, pulse }) {
      const keys = (pulse.session.page()?.steps ?? []).map(({ key }) => key);
      if (focused) whenPlaced(view, () => void sameFocus(view, keys, focused));
    },
  };
};
