import type { Hono } from 'hono';
import type { AssetFolders } from '../pages/assets.js';
import type { CollectorParts } from './collector.js';
import type { OwnerRecords } from './owner-ledger.js';
import { keepRetention, type RunningRetention } from './owner-retention.js';
import { ownerRoutes } from './owner-routes.js';
import { readerAccess } from './reader-access.js';

export interface OwnerPagesParts extends CollectorParts {
  readonly ledger: OwnerRecords;
  readonly folders: AssetFolders;
}

/** Adds the owner pages to a collector, under `/owner`, and keeps what their owners decide about retention. */
export const openOwnerPages = (app: Hono, parts: OwnerPagesParts): RunningRetention => {
  const { settings, store, ledger } = parts;
  const deleteWave = async (pulse: string, wave: string): Promise<void> => {
    await store.deleteWave(pulse, wave);
    await ledger.removeWave(pulse, wave);
  };
  const headers = { Authorization: `Bearer ${settings.resultsToken ?? ''}` };
  const readApi = async (path: string): Promise<Response> => app.request(path, { headers });
  const access = readerAccess(settings);
  app.route('/owner', ownerRoutes({ ...parts, access, hasIntranet: settings.intranet, deleteWave, readApi }));
  return keepRetention({ ...parts, deleteWave });
};
