import { parseArgs } from 'node:util';
import { composeServices } from '../compose-services.ts';
import { createAccounts } from '../data/repositories/accounts.ts';
import type { ChatReply } from '../engine/chat/reply.ts';
import type { TraceEntry } from '../engine/chat/turn.ts';
import { programFolder } from '../program-folder.ts';
import { createLog } from '../services/log.ts';
import { createMetrics } from '../services/metrics.ts';
import { createUuidSource } from '../services/uuid-source.ts';
import type { Command } from './command.ts';
import { describeReply } from './describe-reply.ts';

/**
 * `ask "question" ["follow-up" …]`: the replies with their traces, as parts of one conversation. `--json` prints
 * one object a line; `--as member|staff|admin` picks the demo user.
 */
export const ask: Command = async (words, { config, clock, open, print }) => {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false }, as: { type: 'string', default: 'staff' } },
  });
  if (positionals.length === 0)
    throw new Error('Say what to ask: npm run ask -- "How many communities are there?"');
  const database = await open();
  try {
    const account = await createAccounts(database.db).byEmail(`${values.as}@demo.local`);
    if (account === null)
      throw new Error('--as takes member, staff or admin, the users of the demonstration.');
    let trace: readonly TraceEntry[] = [];
    const { chat } = await composeServices({
      config,
      database,
      redis: null,
      clock,
      ids: createUuidSource(),
      log: createLog({ level: 'silent', pretty: false }),
      metrics: createMetrics(),
      programFolder,
      onTurn: (_reply, how) => {
        trace = how;
      },
    });
    let conversationId: string | null = null;
    for (const message of positionals) {
      const asker = { userId: account.id, staffId: account.staffId };
      const reply: ChatReply = await chat.reply({ message, asker, conversationId });
      conversationId = reply.conversationId;
      print(values.json ? JSON.stringify({ ...reply, trace }) : describeReply(reply, trace));
    }
  } finally {
    await database.close();
  }
};
