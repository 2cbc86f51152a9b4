import type { FastifyInstance, FastifyRequest } from 'fastify';

import { DatabaseFailure } from './database.js';
import { MigrationError } from './migrations.js';

/** Takes one line: JSON, without the line end. */
export type Log = (line: string) => void;

/** Something that happened, for whoever runs the receiver: a name, and numbers and codes. */
export interface LogEvent {
  readonly event: string;
  readonly level: 'info' | 'warn' | 'error';
  readonly [field: string]: string | number | readonly string[];
}

/** Writes one event as a line of JSON. */
export function logEvent(log: Log | undefined, event: LogEvent): void {
  log?.(JSON.stringify({ time: new Date().toISOString(), ...event }));
}

/**
 * Logs every request: method, pattern of the route, status, time, and an id of ours that the reply
 * carries too. Never a URL, a header or a body: these hold references, answers and tokens.
 */
export function logRequests(app: FastifyInstance, log: Log | undefined): void {
  app.addHook('onSend', async (request, reply) => {
    reply.header('x-request-id', request.id);
  });
  app.addHook('onResponse', async (request, reply) => {
    logRequest(log, request, reply.statusCode, reply.elapsedTime);
  });
}

/** Logs one request: for those whose address cannot even be read, no hook is called. */
export function logRequest(
  log: Log | undefined,
  { id, method, routeOptions }: Pick<FastifyRequest, 'id' | 'method' | 'routeOptions'>,
  status: number,
  milliseconds = 0,
): void {
  const route = routeOptions.url ?? '(no route)';
  const ms = Math.round(milliseconds);
  logEvent(log, { event: 'request', level: 'info', request: id, method, route, status, ms });
}

/** Logs an error without its message, which may quote what was sent. */
export function logError(log: Log | undefined, request: string, error: unknown): void {
  logEvent(log, { event: 'error', level: 'error', request, ...nature(error) });
}

function nature(error: unknown): Record<string, string | readonly string[]> {
  if (error instanceof DatabaseFailure) return { name: 'database', code: error.code };
  if (error instanceof MigrationError) return { name: 'migration', message: error.message };
  if (!(error instanceof Error)) return { name: 'unknown' };
  const frames = error.stack?.split('\n').filter((line) => /^\s+at /.test(line)) ?? [];
  return { name: error.name, frames: frames.map((frame) => frame.trim()) };
}
