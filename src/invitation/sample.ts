import { seededRank } from '../base/seeded-order.js';
import type { Id } from '../definition/pulse-definition.js';

/**
 * Whether a device is among the share (0–1) of those that are asked. Drawn from the device's own random salt: the same for a
 * pulse and a wave however often it is asked, another draw for each other pulse or wave, and nothing that anybody else can tell.
 * Without a salt (empty) it would be one draw for many devices: then it is asked only where all are.
 */
export const isSampled = (share: number, deviceSalt: string, pulse: Id, wave: string): boolean =>
  share >= 1 || (deviceSalt !== '' && seededRank(`${deviceSalt}\n${pulse}\n${wave}`, 0) < share * 2 ** 32);
