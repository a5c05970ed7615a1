import { Hono } from 'hono';
import { etag } from 'hono/etag';
import type { DefinitionCatalogue } from './definition-catalogue.js';
import type { OwnerLedger } from './owner-ledger.js';
import { problemReply } from './problem.js';

export interface OwnerActionsRouteParts {
  readonly catalogue: DefinitionCatalogue;
  readonly ledger: Pick<OwnerLedger, 'actions'>;
}

/**
 * `/<pulse>.json`: what was done about a pulse, as a list of `{id, asked, text, state, told}`, oldest first. Public, as
 * definitions are: whoever is asked again may read what came of it.
 */
export const ownerActionsRoute = ({ catalogue, ledger }: OwnerActionsRouteParts): Hono => {
  const route = new Hono();
  route.use(etag());
  route.get('/:file{[A-Za-z0-9_-]+\\.json}', async context => {
    const pulse = context.req.param('file').slice(0, -'.json'.length);
    return catalogue.has(pulse)
      ? context.json(await ledger.actions(pulse), 200, { 'Cache-Control': 'no-cache' })
      : problemReply({ status: 404, code: 'unknown-pulse', path: '', message: 'There is no such pulse here.' });
  });
  return route;
};
