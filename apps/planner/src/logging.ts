import type { LoggerService } from '@nestjs/common';
import { pino, type DestinationStream, type Logger } from 'pino';

/** The only fields that a line may hold: ids, codes and durations. The rest is dropped, whatever is passed. */
const LOGGED = new Set(['traceId', 'fitId', 'jobId', 'code', 'failure', 'reason', 'milliseconds', 'context', 'port']);

/** The planner's logger. @param destination standard output unless a test wants to read it */
export function makeLogger(level: string, destination?: DestinationStream): Logger {
  const options = {
    level,
    base: { process: 'planner' },
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: {
      level: (label: string) => ({ level: label }),
      log: (fields: Record<string, unknown>) => Object.fromEntries(Object.entries(fields).filter(([key]) => LOGGED.has(key))),
    },
  };
  return destination ? pino(options, destination) : pino(options);
}

/** Nest's own lines through the same logger; of its errors the name of the kind only. */
export function nestLogger(logger: Logger): LoggerService {
  const said = (message: unknown, rest: readonly unknown[]): [object, string] => {
    const context = rest.at(-1);
    return [{ context: typeof context === 'string' ? context : undefined }, typeof message === 'string' ? message : 'nest'];
  };
  return {
    log: (message: unknown, ...rest: unknown[]) => logger.debug(...said(message, rest)),
    debug: (message: unknown, ...rest: unknown[]) => logger.debug(...said(message, rest)),
    verbose: (message: unknown, ...rest: unknown[]) => logger.debug(...said(message, rest)),
    warn: (message: unknown, ...rest: unknown[]) => logger.warn(...said(message, rest)),
    error: (message: unknown, ...rest: unknown[]) =>
      logger.error({ failure: message instanceof Error ? message.name : 'error', context: rest.at(-1) }, 'nest'),
    fatal: (message: unknown, ...rest: unknown[]) =>
      logger.fatal({ failure: message instanceof Error ? message.name : 'error', context: rest.at(-1) }, 'nest'),
  };
}
