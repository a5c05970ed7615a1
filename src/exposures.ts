/** What this device remembers of what the person at it was asked: for a host's own page about privacy. Never an answer. */
import { pagePerson } from './page-person.js';
import type { Exposure } from './invitation/exposure.js';
import type { ExposureWriter } from './invitation/exposure-writer.js';

const writer = async (): Promise<ExposureWriter> => (await pagePerson().log()).writer();

/** One entry for each pulse and wave, oldest first. Rejects where `configurePulse({person})` is no text. */
export const readExposures = async (): Promise<readonly Exposure[]> => (await (await writer()).read()).exposures;

/** Deletes them all; false where the browser refuses. What waits to be sent stays. */
export const eraseExposures = async (): Promise<boolean> => (await writer()).erase();

/**
 * Starts afresh for another person at this device: deletes exposures, remembered context and draws; false where the browser
 * refuses. Not needed where `configurePulse({person})` tells persons apart.
 */
export const changePerson = async (): Promise<boolean> => (await writer()).someoneElse();
