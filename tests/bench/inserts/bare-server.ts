/**
 * What HTTP costs by itself: a server that parses a body as JSON and does the bare insert, and checks nothing.
 * `bare-server.ts <address> <connections>`; prints its URL, and ends on SIGTERM.
 */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openBareTable } from './bare-inserts.js';

const [address = '', connections = '1'] = process.argv.slice(2);
const table = await openBareTable(address, Number(connections));

const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => void chunks.push(chunk));
  request.on('end', () => void store(Buffer.concat(chunks).toString()));
  const store = async (body: string): Promise<void> => {
    const { id } = JSON.parse(body) as { readonly id: string };
    await table.insert({ id, body });
    const reply = JSON.stringify({ id });
    response.writeHead(201, { 'Content-Type': 'application/json', 'Content-Length': reply.length }).end(reply);
  };
});
server.listen(0, '127.0.0.1');
await once(server, 'listening');
process.stdout.write(`http://127.0.0.1:${(server.address() as AddressInfo).port}/\n`);
await once(process, 'SIGTERM');
server.close();
server.closeAllConnections();
await table.close();
