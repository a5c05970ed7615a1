import type { Ports } from '../base/ports.js';
import { warnOnce } from '../base/warn.js';
import type { Authorization } from '../transport/authorization.js';
import { isAllowedDestination, originOf } from '../transport/allowed-destination.js';
import { sendByHttp, type HttpSurroundings } from '../transport/http-transport.js';
import { sendByName } from '../transport/named-transport.js';
import type { Delivery, NamedTransport, NamedTransports } from '../transport/transport.js';
import { answerIdOf, type OutboxEntry } from './outbox-entry.js';
import type { OutboxStore } from './outbox-store.js';
import type { Sealing } from './sealed-record.js';

export interface DeliverySettings {
  /** The page's functions by name; asked for each time, because a page may register them late. */
  readonly transports: () => NamedTransports;
  /** Origins besides the page's own that answers may go to. */
  readonly allowedOrigins: () => readonly string[];
  /** What endpoints ask of those who send to them, by origin. */
  readonly authorize?: () => Readonly<Record<string, Authorization>>;
  /** How answers are kept on a computer that several people share. Default: nobody shares it. */
  readonly sealing?: Sealing;
}

const ownMember = <T>(members: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(members, name) ? members[name] : undefined;

/** The function an entry asks for; null while the page has not registered it. */
export const transportOf = ({ destination }: OutboxEntry, transports: NamedTransports): NamedTransport | null => {
  const { transport: name } = destination;
  return name === undefined ? null : (ownMember(transports, name) ?? null);
};

/** What a page brings to the attempts of its outbox. */
export interface DeliverySetup {
  readonly ports: Ports;
  readonly settings: DeliverySettings;
  readonly store: OutboxStore;
}

/** One exchange with the endpoint of an entry; null where this page does not send there, or nothing was learnt. `vouched` are the origins that pulses of this page send to. */
export const overHttp = async <T extends { readonly isReadable: boolean }>(
  { destination }: OutboxEntry,
  { ports, settings, store }: DeliverySetup,
  vouched: Iterable<string>,
  exchange: (surroundings: HttpSurroundings) => Promise<T | null>,
): Promise<T | null> => {
  const { url } = destination;
  const origin = originOf(url, ports.origin) ?? '';
  // Nothing on the device can vouch for an origin: a script of the page that writes an entry can write, or sign, that too.
  if (!isAllowedDestination(url, ports.origin, [...settings.allowedOrigins(), ...vouched])) {
    warnOnce('destination-not-allowed', `This page does not send to ${url}.`);
    return null;
  }
  const wasReadable = await store.wasReadable(origin);
  const exchanged = await exchange({
    http: ports.http,
    pageOrigin: ports.origin,
    isOnline: ports.page.isOnline(),
    wasReadable,
    authorization: ownMember(settings.authorize?.() ?? {}, origin),
  });
  if (exchanged?.isReadable && !wasReadable) await store.noteReadable(origin);
  return exchanged;
};

/** One attempt. Null when nothing was attempted: the entry waits for a function that the page has not registered. */
export const deliverEntry = async (
  entry: OutboxEntry,
  setup: DeliverySetup,
  vouched: Iterable<string>,
): Promise<Delivery | null> => {
  const { transport: name } = entry.destination;
  if (name !== undefined) {
    const transport = transportOf(entry, setup.settings.transports());
    if (!transport) {
      warnOnce('unknown-transport', `Answers wait for the transport "${name}", which is not registered here.`);
      return null;
    }
    return sendByName(entry, transport, setup.ports.clock);
  }
  const parcel = { ...entry, id: answerIdOf(entry.id) };
  const exchanged = await overHttp(entry, setup, vouched, surroundings => sendByHttp(parcel, surroundings));
  return exchanged?.delivery ?? { status: 'held', code: 'blocked' };
};
