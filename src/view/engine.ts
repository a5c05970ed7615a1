/**
 * What a pulse needs from the first answer on: session, conditions, languages, and the way from actions to commands. In the
 * script-tag build it is fetched while the person reads the first question.
 */
import { chooseLanguage } from '../definition/localize-definition.js';
import type { PulseDefinition } from '../definition/pulse-definition.js';
import { hasLocale, loadLocale } from '../i18n/locale-registry.js';
import { isOn } from './is-on.js';
import type { Shown } from './opening.js';
import type { PulseElement } from './pulse-element.js';
import type { PulseView } from './pulse-view.js';
import { ShownPulse } from './shown-pulse.js';

/**
 * What stands behind the view of a tag: one that asks, or one that only shows answers. `tag` is the language's; a view that was
 * drawn early is taken over.
 */
export const showPulse = async (
  host: PulseElement,
  definition: PulseDefinition,
  tag: string,
  early: PulseView | null,
): Promise<Shown> =>
  isOn(host, 'readonly')
    ? new (await import('./read-pulse.js')).ReadPulse(host, definition, tag)
    : new ShownPulse(host, definition, tag, early);

/** The language that a definition is shown in to somebody who wants `wanted` (BCP 47): its own where the words of another do not come. */
export const languageFor = async (definition: PulseDefinition, wanted: string): Promise<string> => {
  const chosen = chooseLanguage(definition, [wanted], hasLocale);
  return loadLocale(chosen).then(
    () => chosen,
    () => definition.language ?? 'en',
  );
};
