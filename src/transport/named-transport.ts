import { isJsonObject, type JsonObject } from '../base/json.js';
import type { Clock } from '../base/ports.js';
import { warnOnce } from '../base/warn.js';
import type { Delivery, HeldCode, NamedTransport, Parcel } from './transport.js';

const timeoutMs = 15_000;
const heldCodes: ReadonlySet<unknown> = new Set<HeldCode>([
  'sign-in',
  'conflict',
  'blocked',
  'unreachable',
  'closed',
  'too-large',
  'refused',
]);

/** Delivers one parcel by a function of the host page. Never rejects: what it throws is a retry. */
export const sendByName = async (parcel: Parcel, transport: NamedTransport, clock: Clock): Promise<Delivery> => {
  const abort = new AbortController();
  let cancel = (): void => {};
  const limit = new Promise<Delivery>(resolve => {
    cancel = clock.after(timeoutMs, () => {
      abort.abort();
      resolve({ status: 'retry', code: 'timeout' });
    });
  });
  const attempt = async (): Promise<Delivery> => {
    const payload = JSON.parse(parcel.body) as JsonObject;
    return parseDelivery(await transport(payload, { signal: abort.signal }));
  };
  try {
    return await Promise.race([attempt(), limit]);
  } catch (error) {
    warnOnce('transport-failed', `Transport "${parcel.destination.transport}" failed: ${String(error)}`);
    return { status: 'retry', code: 'transport-failed' };
  } finally {
    cancel();
  }
};

/** What a host function returned; anything unknown is a retry, so that nothing counts as delivered by mistake. */
const parseDelivery = (value: unknown): Delivery => {
  const { status, code, afterMs } = isJsonObject(value) ? value : {};
  if (status === 'delivered') return { status };
  if (status === 'held') return { status, code: heldCodes.has(code) ? (code as HeldCode) : 'refused' };
  if (status === 'retry') return Number(afterMs) >= 0 ? { status, afterMs: Number(afterMs) } : { status };
  throw new Error('it must resolve to {status: "delivered" | "retry" | "held"}');
};
