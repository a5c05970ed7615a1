import { hasLocale, loadLanguage } from '../i18n/locale-registry.js';
import { closestLanguage } from '../i18n/closest-language.js';
import type { Language } from '../i18n/messages.js';
import { adoptStyles } from '../theme/adopt-styles.js';
import { PulseEvent } from './events.js';
import { lateStyles } from './late.styles.js';
import type { PulseElement } from './pulse-element.js';
import { PulseFailure, failure } from './pulse-failure.js';

const paragraph = (part: string, text: Node | string): HTMLParagraphElement => {
  const element = document.createElement('p');
  element.setAttribute('part', part);
  element.append(text);
  return element;
};

const retryButton = (host: PulseElement, text: string): HTMLButtonElement => {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = text;
  button.addEventListener('click', () => host.retry());
  return button;
};

const sentenceFor = async ({ issues }: PulseFailure, { translate, tag }: Language): Promise<Node | string> => {
  if (issues.some(({ code }) => code === 'licence-not-accepted')) {
    const notice = await import('./licence-notice.js').catch(() => undefined);
    if (notice) return notice.notAccepted(tag);
  }
  return translate('broken');
};

/** One plain sentence in place of the pulse, `path: code` lines in the console, `ics-error` with the first code. */
export const explain = async (host: PulseElement, root: ShadowRoot, error: unknown): Promise<void> => {
  adoptStyles(root, lateStyles);
  const failed =
    error instanceof PulseFailure ? error : failure('unexpected', [], error instanceof Error ? error.message : '');
  const wanted = closestLanguage(host);
  const language = await loadLanguage(hasLocale(wanted) ? wanted : 'en');
  const card = document.createElement('section');
  card.setAttribute('part', 'card');
  card.lang = language.tag;
  card.dir = language.direction;
  card.append(paragraph('error', await sentenceFor(failed, language)));
  if (failed.isPassing) card.append(retryButton(host, language.translate('tryAgain')));
  // Nobody who was not asked needs to know that there was a pulse.
  const isFloating = (host.getAttribute('display') ?? 'inline') !== 'inline' || host.opening.frame;
  root.replaceChildren(...(isFloating ? [] : [card]));
  console.error(['ics-pulse: this pulse cannot be shown.', ...failed.lines()].join('\n'));
  const code = failed.issues[0]?.code ?? 'unexpected';
  host.dispatchEvent(new PulseEvent('ics-error', { pulse: host.getAttribute('pulse') ?? '', code }));
};
