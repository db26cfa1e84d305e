import type { AddressInfo } from 'node:net';
import { createConnection, createServer, type Server, type Socket } from 'node:net';

/** A TCP proxy on loopback that can be slow: each chunk waits `delayMs`, in order, in both directions. */
export interface Proxy {
  readonly port: number;
  delayMs: number;
  close(): Promise<void>;
}

export async function startProxy(to: number): Promise<Proxy> {
  const sockets = new Set<Socket>();
  const server: Server = createServer((client) => {
    const target = createConnection(to, '127.0.0.1');
    for (const socket of [client, target]) {
      sockets.add(socket.setNoDelay(true));
      socket.on('close', () => sockets.delete(socket));
      socket.on('error', () => socket.destroy());
    }
    pass(client, target);
    pass(target, client);
  });
  const pass = (from: Socket, into: Socket): void => {
    // Bytes keep their order, whatever the delay becomes: a chunk waits for the one before it.
    let last = Promise.resolve();
    const later = (act: () => void): void => {
      const waited = new Promise((resolve) => setTimeout(resolve, proxy.delayMs));
      last = Promise.all([last, waited]).then(act);
    };
    from.on('data', (chunk) => later(() => void into.write(chunk)));
    from.on('close', () => later(() => void into.destroy()));
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const proxy: Proxy = {
    port: (server.address() as AddressInfo).port,
    delayMs: 0,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return proxy;
}
