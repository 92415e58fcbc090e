import { type DestinationStream, type Logger, pino } from 'pino';
import { PinoPretty } from 'pino-pretty';

/** A pino logger: objects first, then words. */
export type Log = Logger;

const destinationOf = (pretty: boolean, write?: (line: string) => void): DestinationStream => {
  if (write) return { write };
  return pretty
    ? PinoPretty({ sync: true, translateTime: 'SYS:HH:MM:ss', ignore: 'pid,hostname' })
    : pino.destination({ fd: 1, sync: true });
};

/**
 * The server's log on standard output: one JSON object a line, or coloured text in a terminal.
 * Secrets that could slip into an error's context are cut out.
 *
 * @example createLog({ level: 'info', pretty: process.stdout.isTTY }).info({ port: 4000 }, 'Listening')
 */
export const createLog = ({
  level,
  pretty,
  write,
}: {
  level: string;
  pretty: boolean;
  /** Where each line goes, where that is not standard output. */
  write?: (line: string) => void;
}): Log =>
  pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: ['authorization', '*.authorization', '*.headers.authorization', 'apiKey', '*.apiKey'],
    },
    destinationOf(pretty, write),
  );
