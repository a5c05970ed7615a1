import { pulseConfiguration } from '../configure-pulse.js';
import { chooseLanguage } from '../definition/localize-definition.js';
import type { PulseDefinition } from '../definition/pulse-definition.js';
import { closestLanguage } from '../i18n/closest-language.js';
import { hasLocale, loadLanguage } from '../i18n/locale-registry.js';
import { mirrorArrows } from './mirror-arrows.js';
import type { PulseController } from './pulse-controller.js';
import type { PulseElement } from './pulse-element.js';

/**
 * Draws a pulse in the language that the page around it says now, with the same answers, on the same page. It stays as it is where
 * the definition does not have that language, and while a frame or a card around the questions has words of its own. Rejects
 * where words do not come: nothing is changed then.
 */
export const changeLanguage = async (
  host: PulseElement,
  authored: PulseDefinition,
  controller: PulseController,
): Promise<void> => {
  const { pulse, view } = controller;
  if (!host.isConnected || host.opening.frame || controller.told) return;
  const wanted = closestLanguage(host) || pulseConfiguration().locale || navigator.language;
  const tag = chooseLanguage(authored, [wanted], hasLocale);
  if (tag === view.lang) return;
  const isDone = pulse.session.get().status === 'submitted';
  const [language, attribution, offers, closing] = await Promise.all([
    loadLanguage(tag),
    authored.licence && import('./licence-notice.js'),
    isDone && authored.offers ? import('./offers.js') : undefined,
    host.invited && import('./closing-note.js'),
  ]);
  const note = host.invited && (await closing?.closingNote(host.invited.setting, tag, pulse.session));
  await controller.speak(language);
  if (authored.licence) controller.attribution = attribution?.renderAttribution(authored.licence, tag);
  if (note) controller.note = note;
  if (offers) controller.offers = await offers.renderOffers(host, pulse, tag);
  if (language.direction === 'rtl') mirrorArrows(view);
  controller.draw();
};
