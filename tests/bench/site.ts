import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serveSite } from '../../src/cli/site.ts';

export interface Site {
  readonly url: string;
  close(): void;
}

/** Serves a built site as `npm start` does, on a free port, compressed by gzip only: budgets are in gzip. */
export async function openSite(folder: string): Promise<Site> {
  const serve = serveSite(folder);
  const server = createServer((request, response) => {
    request.headers['accept-encoding'] = 'gzip';
    serve(request, response);
  });
  await new Promise<void>((listening) => server.listen(0, listening));
  const { port } = server.address() as AddressInfo;
  return { url: `http://localhost:${port}/`, close: () => server.close() };
}
