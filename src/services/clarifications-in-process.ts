import type { Clock } from '../core/clock.ts';
import type { ClarificationStore, PendingClarification } from '../engine/chat/ports.ts';

/** More open questions than this are those of people who left; the oldest go first. */
const MOST_OPEN = 10_000;

/**
 * Open clarifications in this process's memory: enough for one process, and the insurance of several.
 *
 * @example await createClarificationsInProcess({ clock }).put(clarification)
 */
export const createClarificationsInProcess = ({ clock }: { clock: Clock }): ClarificationStore => {
  // A map keeps the order of insertion, so the first is the oldest and the last the newest.
  const open = new Map<string, PendingClarification>();

  const live = (clarification: PendingClarification | undefined): PendingClarification | null => {
    if (clarification === undefined) return null;
    if (clarification.expiresAt > clock.now()) return clarification;
    open.delete(clarification.id);
    return null;
  };

  return {
    put: async (clarification) => {
      open.delete(clarification.id);
      open.set(clarification.id, clarification);
      for (const oldest of open.values()) {
        if (open.size <= MOST_OPEN && live(oldest) !== null) break;
        open.delete(oldest.id);
      }
    },
    get: async (id) => live(open.get(id)),
    latest: async (conversationId) =>
      [...open.values()].findLast(
        (clarification) => clarification.conversationId === conversationId && live(clarification) !== null,
      ) ?? null,
    remove: async (id) => {
      open.delete(id);
    },
  };
};
