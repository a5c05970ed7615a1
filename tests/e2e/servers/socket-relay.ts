/** Stands before a server that speaks WebSocket, hands on every byte, and on command loses receipts or says nothing. */
import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

export interface SocketRelay {
  readonly url: string;
  /** What the server said that is a receipt, also where it was lost. */
  readonly receipts: string[];
  /** How many receipts to come are lost with their connection. */
  toLose: number;
  /** Takes connections and hands nothing on. */
  isSilent: boolean;
  /** Connections that were taken. */
  readonly taken: () => number;
  stop(): Promise<void>;
}

/** @param isReceipt whether these bytes of the server tell that it has the message */
export const startSocketRelay = async (
  targetPort: number,
  isReceipt: (bytes: Buffer) => boolean,
): Promise<SocketRelay> => {
  const sockets = new Set<Socket>();
  let taken = 0;
  const keep = (socket: Socket): Socket => {
    sockets.add(socket);
    // That connections break is part of the plan.
    return socket.on('error', () => socket.destroy()).on('close', () => sockets.delete(socket));
  };
  const server = createServer(near => {
    taken += 1;
    keep(near);
    if (relay.isSilent) return void near.resume();
    const far = keep(connect(targetPort, '127.0.0.1'));
    near.on('data', bytes => far.write(bytes)).on('close', () => far.destroy());
    far.on('close', () => near.destroy());
    far.on('data', bytes => {
      if (isReceipt(bytes)) {
        relay.receipts.push(bytes.toString('latin1'));
        if (relay.toLose > 0) {
          relay.toLose -= 1;
          return void near.destroy();
        }
      }
      near.write(bytes);
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const relay: SocketRelay = {
    url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}`,
    receipts: [],
    toLose: 0,
    isSilent: false,
    taken: () => taken,
    async stop() {
      server.close();
      for (const socket of sockets) socket.destroy();
      await once(server, 'close');
    },
  };
  return relay;
};
