import type { PulseController } from './pulse-controller.js';
import type { PulseElement } from './pulse-element.js';

/** Shows where a pulse stands as custom states of its tag, and tells the page when the answer arrived or needs a person. */
export const followPulse = (host: PulseElement, controller: PulseController): void => {
  const { definition, session, status } = controller.pulse;
  let wasSubmitted = false;
  session.subscribe(({ answers, issues, status: at }) => {
    host.toggleState('answered', Object.keys(answers).length > 0);
    host.toggleState('invalid', Object.keys(issues).length > 0);
    const isSubmitted = at === 'submitted';
    host.toggleState('submitted', isSubmitted);
    if (isSubmitted && !wasSubmitted) {
      void import('./remember-asking.js').then(({ rememberAsking }) => rememberAsking(host, definition, 'answered'));
    }
    wasSubmitted = isSubmitted;
  });
  status.subscribe(({ state, code }) => {
    const isWaiting = state === 'saved' || state === 'memory';
    host.toggleState('queued', isWaiting);
    host.toggleState('held', state === 'held');
    host.toggleState('offline', isWaiting && !navigator.onLine);
    if (state === 'sent' || state === 'handed-over') controller.say('ics-delivered');
    if (state === 'held') controller.say('ics-held', code ? { code } : {});
  });
};
