import { pageDelivery } from '../../delivery.js';
import { closestLanguage } from '../../i18n/closest-language.js';
import { pulseConfiguration } from '../../configure-pulse.js';
import { adoptStyles } from '../../theme/adopt-styles.js';
import { tokens } from '../../theme/tokens.styles.js';
import type { PulseElement } from '../pulse-element.js';
import { quietMoment } from '../quiet-moment.js';

let isOffered = false;

/** Where a pulse asks nothing just now, its place takes the list of what needs a person, as soon as that moves nothing. */
const offer = async (host: PulseElement): Promise<void> => {
  const shown = new AbortController();
  host.addEventListener('ics-show', () => shown.abort(), { once: true });
  await quietMoment(host, shown.signal);
  const { attachWaiting } = await import('./attach-waiting.js');
  if (shown.signal.aborted || !host.isConnected) return;
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  adoptStyles(root, tokens);
  const language = (): string => closestLanguage(host) || pulseConfiguration().locale || navigator.language;
  const stop = await attachWaiting(root, root, language, {});
  shown.signal.addEventListener('abort', stop);
};

/**
 * Sends what earlier pages left. What then still needs a person, or cannot be read, is offered in the place of one pulse of the
 * page that is not shown; one whose place holds a form keeps it.
 */
export const sendLeft = (host: PulseElement): void => {
  const { outbox } = pageDelivery();
  const stop = outbox.subscribe(event => {
    if (!host.isConnected) return stop();
    if (event.type !== 'pending') return;
    const needsPerson = event.held + event.unreadable > 0;
    if (event.waiting === 0 || needsPerson) stop();
    if (!needsPerson || isOffered || host.opening.controller || host.querySelector('form')) return;
    isOffered = true;
    offer(host).catch(() => (isOffered = false));
  });
};
