/**
 * What a pulse needs from the first answer on: session, conditions, languages, and the way from actions to commands. In the
 * script-tag build it is fetched while the person reads the first question.
 */
import { chooseLanguage } from '../definition/localize-definition.js';
import type { PulseDefinition } from '../definition/pulse-definition.js';
import { hasLocale, loadLocale } from '../i18n/locale-registry.js';

export { ShownPulse } from './shown-pulse.js';

/** The language that a definition is shown in to somebody who wants `wanted` (BCP 47): its own where the words of another do not come. */
export const languageFor = async (definition: PulseDefinition, wanted: string): Promise<string> => {
  const chosen = chooseLanguage(definition, [wanted], hasLocale);
  return loadLocale(chosen).then(
    () => chosen,
    () => definition.language ?? 'en',
  );
};
