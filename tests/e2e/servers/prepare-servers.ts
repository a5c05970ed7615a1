/** Before the tests: brings every server that can be brought, one after the other, and tells the tests which are there. */
import type { TestProject } from 'vitest/node';
import { prepareServer, serverNames, type Readiness, type ServerName } from './server-list.js';

export type ServersAtHand = Readonly<Record<ServerName, Readiness>>;

declare module 'vitest' {
  interface ProvidedContext {
    readonly servers: ServersAtHand;
  }
}

export default (project: TestProject): void => {
  const entries = serverNames.map((name): readonly [ServerName, Readiness] => {
    const readiness = prepareServer(name);
    const remark = readiness.isReady
      ? `${readiness.version} (${(readiness.installMs / 1_000).toFixed(1)} s)`
      : readiness.reason;
    console.log(`${name}: ${remark}`);
    return [name, readiness];
  });
  project.provide('servers', Object.fromEntries(entries) as unknown as ServersAtHand);
};
