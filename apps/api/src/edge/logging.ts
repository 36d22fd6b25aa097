import type { LoggerService } from '@nestjs/common';
import { pino, type DestinationStream, type Logger } from 'pino';

/**
 * The only fields that a log line may hold: ids, codes, durations. Anything else is dropped before it is written, so a careless
 * call cannot put a name or a sentence of a note into the log.
 */
const LOGGED = new Set([
  'traceId',
  'method',
  'route',
  'status',
  'milliseconds',
  'actor',
  'operation',
  'code',
  'failure',
  'reason',
  'context',
  'host',
  'port',
  'chain',
  'sequence',
  'jobId',
  'queue',
  'count',
  'workerId',
  'unitId',
  'rotaId',
  'fitId',
  'captureId',
  'draftId',
  'noteId',
  'flagId',
]);

export function makeLogger(level: string, destination?: DestinationStream): Logger {
  const options = {
    level,
    base: { process: 'api' },
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: {
      level: (label: string) => ({ level: label }),
      log: (fields: Record<string, unknown>) => Object.fromEntries(Object.entries(fields).filter(([key]) => LOGGED.has(key))),
    },
  };
  return destination ? pino(options, destination) : pino(options);
}

/** Nest's own start-up and shut-down lines, through the same logger. Its error objects are left out: the problem filter logs failures. */
export function nestLogger(logger: Logger): LoggerService {
  const write =
    (level: 'error' | 'warn' | 'info' | 'debug') =>
    (message: unknown, ...rest: unknown[]) => {
      const context = rest.findLast((part) => typeof part === 'string' && !part.includes('\n'));
      logger[level]({ context }, typeof message === 'string' ? message : 'unprintable message');
    };
  return {
    log: write('debug'),
    error: write('error'),
    warn: write('warn'),
    debug: write('debug'),
    verbose: write('debug'),
    fatal: write('error'),
  };
}
