import { isIPv6 } from 'node:net';

/** An address as it is compared: an IPv4 address that a socket shows as IPv6 is IPv4. */
export const plainAddress = (address: string): string =>
  address
    .trim()
    .toLowerCase()
    .replace(/^::ffff:(?=\d+\.)/, '');

export interface AddressedRequest {
  /** The other end of the connection; undefined when it is gone already. */
  readonly peer: string | undefined;
  /** The header `X-Forwarded-For`: whoever wrote first may have made it up. */
  readonly forwardedFor: string | undefined;
}

/**
 * Where a request comes from: the other end of the connection, or, where that is a trusted proxy, the last address in front of the
 * trusted ones. Undefined when it is not known.
 */
export const clientAddress = (
  { peer, forwardedFor }: AddressedRequest,
  trustedProxies: ReadonlySet<string>,
): string | undefined => {
  if (peer === undefined) return undefined;
  const way = [...(forwardedFor ?? '').split(',').map(plainAddress).filter(Boolean), plainAddress(peer)];
  return way.filter(address => !trustedProxies.has(address)).at(-1) ?? way[0];
};

/** Groups of an IPv6 address that are given to one household or office. */
const networkGroups = 4;

/** What is limited as one: an IPv4 address, or the IPv6 network from which one client may take any address. */
export const networkOf = (address: string): string => {
  if (!isIPv6(address)) return address;
  const [head = '', tail] = address.split('%', 1)[0]!.split('::', 2);
  const before = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const gap = tail === undefined ? 0 : 8 - before.length - after.length;
  const groups = [...before, ...Array.from({ length: Math.max(0, gap) }, () => '0'), ...after];
  return `${groups
    .slice(0, networkGroups)
    .map(group => Number.parseInt(group, 16).toString(16))
    .join(':')}::`;
};
