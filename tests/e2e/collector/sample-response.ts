import { randomBytes } from 'node:crypto';
import { definitionHash } from '../../../src/definition/definition-hash.js';
import type { PulseDefinition } from '../../../src/definition/pulse-definition.js';
import type { PulseResponse } from '../../../src/response/response.js';

/** The hash of a definition as the collector serves it. */
export const servedHash = async (url: string, pulse: string): Promise<string> =>
  definitionHash((await (await fetch(`${url}api/pulses/${pulse}.json`)).json()) as PulseDefinition);

/** A correct answer to the lunch pulse of the demo. */
export const lunchResponse = async (url: string, changes: Partial<PulseResponse> = {}): Promise<PulseResponse> => ({
  format: 'ics-response/1',
  id: randomBytes(16).toString('hex'),
  pulse: 'lunch',
  definition: await servedHash(url, 'lunch'),
  wave: '2026-11',
  language: 'en',
  complete: true,
  answers: { taste: 3, queue: 'short', wish: 'More soup' },
  skipped: {},
  context: {},
  ...changes,
});

export const post = (url: string, body: BodyInit, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${url}api/responses`, {
    method: 'POST',
    body,
    redirect: 'manual',
    headers: { 'Content-Type': 'application/json', ...headers },
  });

export const postResponse = (url: string, response: unknown): Promise<Response> => post(url, JSON.stringify(response));
