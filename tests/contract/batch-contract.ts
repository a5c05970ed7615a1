import { describe, expect, it } from 'vitest';
import type { HttpOutcome, HttpRequest } from '../../src/base/ports.js';
import { sendTogether, type Shares } from '../../src/transport/batch-transport.js';
import type { Share } from '../../src/transport/judge-batch.js';
import type { Parcel } from '../../src/transport/transport.js';
import type { BatchCase } from '../fixtures/recipes/batch-case.js';
import { json, text } from '../fixtures/recipes/recipe-case.js';

const parcelsOf = ({ recipe, endpoint, options, responses }: BatchCase): [Parcel, ...Parcel[]] => {
  const [first, ...others] = responses.map((response): Parcel => ({
    id: response.id,
    body: JSON.stringify(response),
    createdDay: 20_780,
    attempts: 1,
    destination: {
      url: endpoint,
      recipe,
      options: {
        acknowledge: 'status',
        credentials: 'omit',
        redirect: 'manual',
        batch: 20,
        ...(options && { values: options }),
      },
    },
  }));
  if (!first) throw new Error('A batch has answers.');
  return [first, ...others];
};

const send = async (
  known: BatchCase,
  reply: HttpOutcome,
): Promise<{ outcome: Shares | null; requests: readonly HttpRequest[] }> => {
  const requests: HttpRequest[] = [];
  const http = async (request: HttpRequest): Promise<HttpOutcome> => {
    requests.push(request);
    return reply;
  };
  const surroundings = { http, pageOrigin: 'https://intranet.example', isOnline: true, wasReadable: true };
  return { outcome: await sendTogether(parcelsOf(known), surroundings), requests };
};

const linesOf = (body: string): unknown[] =>
  body
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as unknown);

/** What every recipe that takes several answers at once keeps to: one documented request, and for each answer the truth. */
export const describeBatch = (known: BatchCase): void => {
  describe(`the recipe ${known.recipe}, for several answers`, () => {
    const everyOne = <T>(share: T): T[] => known.responses.map(() => share);

    it('sends one request as it is documented', async () => {
      const { requests } = await send(known, known.success);
      expect(requests).toHaveLength(1);
      const [{ method, url, headers, body }] = requests as [HttpRequest];
      expect({ method, url, headers }).toEqual(known.request);
      expect(known.rows ? linesOf(body) : JSON.parse(body)).toEqual(known.rows ?? known.body);
    });

    it('delivers all of them by one success', async () => {
      const { outcome } = await send(known, known.success);
      expect(outcome?.shares).toEqual(everyOne<Share>({ status: 'delivered' }));
    });

    for (const [reply, shares] of known.partly ?? []) {
      it(`takes ${JSON.stringify(reply)} as said of each`, async () => {
        expect((await send(known, reply)).outcome?.shares).toEqual(shares);
      });
    }

    it.each([400, 401, 409, 413, 415, 422])('takes none as refused by %i', async status => {
      const { outcome } = await send(known, json(status, { error: 'no' }));
      expect(outcome?.shares).toEqual(everyOne(null));
    });

    it('waits with all of them as long as it is told to', async () => {
      const { outcome } = await send(known, { ...text(429), retryAfter: '7' });
      expect(outcome?.shares).toEqual(everyOne<Share>({ status: 'retry', code: 'status-429', afterMs: 7_000 }));
    });

    it('is not taken in by a page for people', async () => {
      const { outcome } = await send(known, text(200, '<!doctype html><title>Sign in</title>', 'text/html'));
      expect(outcome?.shares.filter(share => share?.status === 'delivered')).toEqual([]);
    });
  });
};
