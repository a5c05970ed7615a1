import { afterAll, beforeAll } from 'vitest';
import { describePostgres, startPostgres, type PostgresServer } from '../../postgres-server.js';
import { hostileInputs } from './hostile-inputs.js';

hostileInputs('SQLite', () => Promise.resolve({ url: null }));

describePostgres('over PostgreSQL', () => {
  let server: PostgresServer;
  beforeAll(async () => void (server = await startPostgres()), 120_000);
  afterAll(() => server.stop());

  hostileInputs('PostgreSQL', async () => {
    const url = await server.emptySchema();
    const bodies = async (): Promise<readonly string[]> =>
      (await server.query(url, 'SELECT body FROM answers')).map(({ body }) => String(body));
    return { url, bodies };
  });
});
