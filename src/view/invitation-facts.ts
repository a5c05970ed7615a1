import { pulseConfiguration } from '../configure-pulse.js';
import { closestLanguage } from '../i18n/closest-language.js';
import { contextOf } from './context-of.js';
import { deviceClassOf, type AudienceFacts } from '../invitation/audience.js';

/** What an audience may ask about: this page, this device, and what the host page said. Nothing of it is kept or sent. */
export const audienceFactsOf = (host: HTMLElement): AudienceFacts => {
  const { attributes = {}, locale } = pulseConfiguration();
  const { innerWidth: width, innerHeight: height } = window;
  return {
    path: location.pathname,
    attributes,
    context: contextOf(host),
    device: deviceClassOf({ width, height, isCoarse: matchMedia('(pointer: coarse)').matches }),
    language: closestLanguage(host) || locale || navigator.language,
  };
};
