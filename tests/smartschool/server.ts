import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';
import { answer } from './routes.ts';
import { SchoolRecords } from './school.ts';

/** The address by which the browser knows the school; it is mapped to the local server. */
export const schoolHost = 'demo.smartschool.be';

export interface School {
  /** Where the server listens on this computer. */
  port: number;
  records: SchoolRecords;
  close(): Promise<void>;
}

/** Starts a fictitious school on a free port of this computer, with a certificate made for the occasion. */
export async function startSchool(): Promise<School> {
  const records = new SchoolRecords();
  const { private: key, cert } = await generate([{ name: 'commonName', value: schoolHost }], { keySize: 2048 });
  const server = createServer({ key, cert }, (request, response) => {
    answer(records, request)
      .then(({ status, headers, body }) => response.writeHead(status, headers).end(body))
      .catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return { port: (server.address() as AddressInfo).port, records, close: () => close(server) };
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((closed) => server.close(() => closed()));
}
