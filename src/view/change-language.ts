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
  const { pulse, view, withDelivery = (note: () => string) => note } = controller;
  if (!host.isConnected || host.opening.frame || controller.told) return;
  const wanted = closestLanguage(host) || pulseConfiguration().locale || navigator.language;
  const tag = chooseLanguage(authored, [wanted], hasLocale);
  if (tag === view.lang) return;
  await (await import('./view-words.js')).loadViewWords(tag);
  const language = await loadLanguage(tag);
  const { licence } = authored;
  const drawn = {
    ...(licence && {
      attribution: await (await import('./licence-notice.js')).renderAttribution(licence, tag),
    }),
    ...(host.invited && {
      note: withDelivery(
        await (await import('./closing-note.js')).closingNote(host.invited.setting, tag, pulse.session),
      ),
    }),
    ...(controller.offers !== undefined && {
      offers: await (await import('./offers.js')).renderOffers(host, pulse, tag),
    }),
  };
  await controller.speak(language);
  Object.assign(controller, drawn);
  if (language.direction === 'rtl') mirrorArrows(view);
  controller.draw();
};
