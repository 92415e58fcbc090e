import type { ClarificationStore } from '../engine/chat/ports.ts';

/**
 * A shared store with a local one behind it: while the shared one is down, a process still remembers its own
 * questions, so a chat goes on wherever its next message reaches the same process.
 *
 * @example insureClarifications({ shared: inRedis, local: inProcess, onTrouble: (error) => log.warn(error) })
 */
export const insureClarifications = ({
  shared,
  local,
  onTrouble,
}: {
  shared: ClarificationStore;
  local: ClarificationStore;
  onTrouble: (error: unknown) => void;
}): ClarificationStore => {
  const sharedOr = async <T>(attempt: () => Promise<T>, otherwise: () => Promise<T>): Promise<T> => {
    try {
      return await attempt();
    } catch (error) {
      onTrouble(error);
      return otherwise();
    }
  };
  return {
    put: async (clarification) => {
      await local.put(clarification);
      await sharedOr(
        () => shared.put(clarification),
        async () => undefined,
      );
    },
    get: (id) =>
      sharedOr(
        () => shared.get(id),
        () => local.get(id),
      ),
    latest: (conversationId) =>
      sharedOr(
        () => shared.latest(conversationId),
        () => local.latest(conversationId),
      ),
    remove: async (id) => {
      await local.remove(id);
      await sharedOr(
        () => shared.remove(id),
        async () => undefined,
      );
    },
  };
};
