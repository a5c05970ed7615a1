import { describe, expect, inject, it } from 'vitest';
import type {} from './prepare-servers.js';
import { requiredServers, type ServerName } from './server-list.js';

/**
 * A suite against a server that is really started. Where it is not installed, one case says so: skipped, or failed where
 * `REQUIRE_SERVERS` names it.
 */
export const describeServer = (name: ServerName, suite: () => void): void => {
  const readiness = inject('servers')[name];
  describe(name, () => {
    if (readiness.isReady) return suite();
    if (!requiredServers().includes(name)) return void it.skip(`not installed: ${readiness.reason}`, () => undefined);
    it('is installed', () => expect(readiness.reason).toBe(''));
  });
};
