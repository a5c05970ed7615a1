import { describe, expect, it, vi } from 'vitest';
import type { HttpOutcome, HttpRequest } from '../../src/base/ports.js';
import { sendByHttp } from '../../src/transport/http-transport.js';
import type { Delivery, Parcel } from '../../src/transport/transport.js';
import { createdDay, id, stored, text, type RecipeCase } from '../fixtures/recipes/recipe-case.js';

const parcelOf = ({ recipe, endpoint, options, fields }: RecipeCase): Parcel => ({
  id,
  body: stored,
  createdDay,
  attempts: 0,
  destination: {
    url: endpoint,
    recipe,
    options: {
      acknowledge: 'status',
      credentials: 'omit',
      redirect: 'manual',
      ...(options && { values: options }),
      ...(fields && { fields }),
    },
  },
});

const send = async (
  known: RecipeCase,
  replies: readonly HttpOutcome[],
): Promise<{ delivery: Delivery; requests: readonly HttpRequest[] }> => {
  const requests: HttpRequest[] = [];
  const http = async (request: HttpRequest): Promise<HttpOutcome> => {
    requests.push(request);
    return replies[requests.length - 1] ?? { kind: 'network-error' };
  };
  const surroundings = { http, pageOrigin: 'https://intranet.example', isOnline: true, wasReadable: true };
  const { delivery } = await sendByHttp(parcelOf(known), surroundings);
  return { delivery, requests };
};

const bodyOf = (body: string): unknown => {
  try {
    return JSON.parse(body) as unknown;
  } catch {
    return body;
  }
};

const describeReadableFailures = (known: RecipeCase, before: readonly HttpOutcome[]): void => {
  it('waits as long as it is told to', async () => {
    const busy = { ...text(429), retryAfter: '7' };
    const { delivery } = await send(known, [...before, busy]);
    expect(delivery).toEqual({ status: 'retry', code: 'status-429', afterMs: 7_000 });
  });

  it('is not taken in by a page for people', async () => {
    const page = text(200, '<!doctype html><title>Sign in</title>', 'text/html');
    expect((await send(known, [...before, page])).delivery.status).not.toBe('delivered');
  });
};

const describeFailures = (known: RecipeCase): void => {
  for (const [replies, delivery] of known.failures) {
    it(`takes ${JSON.stringify(replies.at(-1))} for what it is`, async () => {
      expect((await send(known, replies)).delivery).toEqual(delivery);
    });
  }
  if (known.success.at(-1)?.kind === 'response') describeReadableFailures(known, known.success.slice(0, -1));
};

/** What every recipe keeps to: the documented requests, and the truth about each documented reply. */
export const describeRecipe = (known: RecipeCase): void => {
  describe(`the recipe ${known.recipe}`, () => {
    it('sends what is documented', async () => {
      const { delivery, requests } = await send(known, known.success);
      expect(requests.map(({ method, url, headers, body }) => ({ method, url, headers, body: bodyOf(body) }))).toEqual(
        known.requests,
      );
      expect(delivery.status).toBe('delivered');
    });

    it('sends the same bytes again after a lost reply', async () => {
      const first = await send(known, known.success);
      const second = await send(known, known.success);
      expect(second.requests).toEqual(first.requests);
    });

    const { duplicate } = known;
    if (duplicate) {
      it('knows what has arrived before', async () => {
        expect((await send(known, duplicate)).delivery).toEqual({ status: 'delivered', code: 'duplicate' });
      });
    }

    describeFailures(known);

    it('does not call an answer delivered that nobody answered', async () => {
      vi.spyOn(console, 'warn').mockImplementation(() => {});
      expect((await send(known, known.success.slice(0, -1))).delivery.status).not.toBe('delivered');
    });
  });
};
