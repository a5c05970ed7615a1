/**
 * What a pulse needs from the first answer on: session, conditions, languages, and the way from actions to commands. In the
 * script-tag build it is fetched while the person reads the first question.
 */
export { chooseLanguage } from '../definition/localize-definition.js';
export { ShownPulse } from './shown-pulse.js';
