import type { Cancel } from '../base/ports.js';
import { warnOnce } from '../base/warn.js';
import { keepFocus } from './keep-focus.js';
import { noteAsking } from './note-asking.js';
import type { PulseController } from './pulse-controller.js';
import type { PulseElement } from './pulse-element.js';

const watchNetwork = (work: () => void): Cancel => {
  addEventListener('online', work);
  addEventListener('offline', work);
  return () => {
    removeEventListener('online', work);
    removeEventListener('offline', work);
  };
};

/** Shows what may follow. An answer is complete without it. */
const offer = async (host: PulseElement, controller: PulseController): Promise<void> => {
  try {
    const { renderOffers } = await import('./offers.js');
    controller.offers = await renderOffers(host, controller.pulse, controller.view.lang);
    controller.draw();
  } catch {
    controller.offers = '';
  }
};

/** Nothing else waits for what the device will ask later. */
const remind = ({ pulse }: PulseController): Promise<void> =>
  import('./reminders.js')
    .then(reminders => reminders.remind(pulse))
    .catch((error: unknown) => warnOnce('reminder-not-kept', `Nothing will be asked later: ${String(error)}`));

/** With the first answer, because the network may be gone with the last. */
const fetchNote = ({ session }: PulseController['pulse']): void => {
  const unsubscribe = session.subscribe(({ answers }) => {
    if (Object.keys(answers).length === 0) return;
    unsubscribe();
    import('./remember-asking.js').catch(() => undefined);
  });
};

/** What only some pulses need while they are written. */
const fetchFurther = (controller: PulseController): void => {
  const { kind, questions } = controller.pulse.definition;
  // Where it does not come, the message can be written without it.
  if (kind === 'message')
    import('./wording-hint.js').then(({ watchWording }) => watchWording(controller)).catch(() => undefined);
  const asked = questions.flatMap(question => (question.type === 'group' ? question.questions : question));
  // Where it does not come, the usual keyboard does as well.
  if (asked.some(question => 'format' in question))
    import('./fit-keyboards.js').then(({ fitKeyboards }) => fitKeyboards(controller.view)).catch(() => undefined);
};

const afterSubmit = (host: PulseElement, controller: PulseController): void => {
  const { definition } = controller.pulse;
  noteAsking(host, definition, 'answered');
  void remind(controller);
  if (definition.offers ?? definition.endings) void offer(host, controller);
};

/** Shows where a pulse stands as custom states of its tag, and tells the page when the answer arrived or needs a person. */
export const followPulse = (host: PulseElement, controller: PulseController): void => {
  const { view } = controller;
  const { session, status } = controller.pulse;
  let wasSubmitted = false;
  const isWaiting = (): boolean => /^(saved|memory)$/.test(status.get().state);
  let unwatch: Cancel | undefined;
  const showNetwork = (): void => {
    host.toggleState('offline', unwatch !== undefined && !navigator.onLine);
    controller.draw();
  };
  /** The network matters to an answer that waits, as long as its pulse is on the page. */
  const follow = (): void => {
    unwatch?.();
    unwatch = view.isConnected && isWaiting() ? watchNetwork(showNetwork) : undefined;
    showNetwork();
  };
  session.subscribe(({ answers, issues, status: at }) => {
    host.toggleState('answered', Object.keys(answers).length > 0);
    host.toggleState('invalid', Object.keys(issues).length > 0);
    const isSubmitted = at === 'submitted';
    host.toggleState('submitted', isSubmitted);
    if (isSubmitted && !wasSubmitted) afterSubmit(host, controller);
    wasSubmitted = isSubmitted;
  });
  status.subscribe(({ state, code }) => {
    host.toggleState('queued', isWaiting());
    host.toggleState('held', state === 'held');
    follow();
    if (state === 'sent' || state === 'handed-over') controller.say('ics-delivered');
    if (state === 'held') controller.say('ics-held', code ? { code } : {});
  });
  const giveFocusBack = keepFocus(view);
  view.moved = () => {
    follow();
    giveFocusBack();
  };
  fetchNote(controller.pulse);
  fetchFurther(controller);
};
