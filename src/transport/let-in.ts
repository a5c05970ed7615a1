import type { Http } from '../base/ports.js';
import type { HttpSurroundings } from './http-transport.js';

/** The way to an endpoint, with what it asks of those who send to it. */
export const letIn = async ({ http, authorization, isOnline }: HttpSurroundings): Promise<Http> => {
  if (!authorization) return http;
  const send = (await import('./authorize.js')).authorized(http, authorization);
  // Without a network no token comes either: that says nothing about the sign-on.
  return async request => {
    const outcome = await send(request);
    return outcome.kind === 'no-token' && !isOnline ? { kind: 'network-error' } : outcome;
  };
};
