import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startCollector, type RunningCollector } from '../../../demo/collector/start-collector.js';

const project = join(import.meta.dirname, '../../..');

/** A collector with its pages, reached over HTTP as a browser does. */
export const openOffice = async (environment: Record<string, string>) => {
  const folder = mkdtempSync(join(tmpdir(), 'owner-routes-'));
  const started = await startCollector(
    { PORT: '0', DATABASE_URL: join(folder, 'pulse.sqlite'), ...environment },
    project,
    () => undefined,
  );
  if (!started.ok) throw new Error(started.error);
  return {
    collector: started.value,
    dispose: () => started.value.stop().then(() => rmSync(folder, { recursive: true })),
  };
};

export type Office = Awaited<ReturnType<typeof openOffice>>;

/** Asks without following a redirect. */
export const ask = (collector: RunningCollector, path: string, init: RequestInit = {}): Promise<Response> =>
  fetch(new URL(path, collector.url), { redirect: 'manual', ...init });

/** Posts a form as a page of the collector itself does, unless the headers say otherwise. */
export const postForm = (
  collector: RunningCollector,
  path: string,
  fields: Record<string, string>,
  headers: Record<string, string> = { Origin: new URL(collector.url).origin },
): Promise<Response> => ask(collector, path, { method: 'POST', headers, body: new URLSearchParams(fields) });
