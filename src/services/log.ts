import { type Logger, pino } from 'pino';
import { PinoPretty } from 'pino-pretty';

export type Log = Logger;

/**
 * The server's log on standard output: one JSON object a line, or coloured text in a terminal.
 * Secrets that could slip into an error's context are cut out.
 *
 * @example createLog({ level: 'info', pretty: process.stdout.isTTY }).info({ port: 4000 }, 'Listening')
 */
export const createLog = ({ level, pretty }: { level: string; pretty: boolean }): Log =>
  pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: ['authorization', '*.authorization', '*.headers.authorization', 'apiKey', '*.apiKey'],
    },
    pretty ? PinoPretty({ sync: true, translateTime: 'SYS:HH:MM:ss', ignore: 'pid,hostname' }) : undefined,
  );
