import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import { networkOf, plainAddress } from './client-address.js';

export interface ConnectionSettings {
  readonly connectionsPerAddress: number | null;
  readonly trustedProxies: ReadonlySet<string>;
}

/** Closes a connection at once when its address has too many already, so that others always find one. */
export const limitConnections = (
  server: Server,
  { connectionsPerAddress, trustedProxies }: ConnectionSettings,
): void => {
  if (connectionsPerAddress === null) return;
  const open = new Map<string, number>();
  server.on('connection', (socket: Socket) => {
    const address = plainAddress(socket.remoteAddress ?? '');
    if (trustedProxies.has(address)) return;
    const network = networkOf(address);
    const count = open.get(network) ?? 0;
    if (count >= connectionsPerAddress) {
      socket.destroy();
      return;
    }
    open.set(network, count + 1);
    socket.once('close', () => {
      const left = (open.get(network) ?? 1) - 1;
      if (left > 0) open.set(network, left);
      else open.delete(network);
    });
  });
};
