/**
 * What a pulse needs from the first answer on: session, conditions, languages, and the way from actions to commands. In the
 * script-tag build it is fetched while the person reads the first question.
 */
import { chooseLanguage } from '../definition/localize-definition.js';
import type { PulseDefinition } from '../definition/pulse-definition.js';
import { hasLocale } from '../i18n/locale-registry.js';

export { ShownPulse } from './shown-pulse.js';

/** The language that a definition is shown in to somebody who wants `wanted` (BCP 47). */
export const languageFor = (definition: PulseDefinition, wanted: string): string =>
  chooseLanguage(definition, [wanted], hasLocale);
