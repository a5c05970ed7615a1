import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';

/** A port that says nothing and counts what arrives: where nothing may arrive, or where requests shall hang. */
export interface Witness {
  readonly port: number;
  connections(): number;
  bytes(): number;
  stop(): Promise<void>;
}

export const startWitness = async (): Promise<Witness> => {
  const sockets: Socket[] = [];
  let bytes = 0;
  const server = createServer(socket => {
    sockets.push(socket);
    socket.on('data', chunk => (bytes += chunk.length));
    // The browser may be killed with the connection open.
    socket.on('error', () => undefined);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    connections: () => sockets.length,
    bytes: () => bytes,
    async stop() {
      const closed = once(server, 'close');
      server.close();
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
};
