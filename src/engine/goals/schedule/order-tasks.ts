import type { RenderedTask } from '../render/render-task.ts';
import type { Selected } from '../select/select-templates.ts';

/** A rendered task with its id and what was said for it. */
export interface Draft extends RenderedTask {
  readonly id: string;
  readonly selected: Selected;
}

/** Prerequisites first; among the free ones by milestone, then importance, then score, then id. */
export const inOrder = (
  drafts: readonly Draft[],
  depends: ReadonlyMap<string, readonly string[]>,
): readonly Draft[] => {
  const rank = (a: Draft, b: Draft): number => {
    const [x, y] = [a.compiled.template, b.compiled.template];
    return (
      placeOf(a) - placeOf(b) ||
      x.priority - y.priority ||
      x.timebox - y.timebox ||
      b.selected.score - a.selected.score ||
      (x.id < y.id ? -1 : 1)
    );
  };
  const waiting = [...drafts].sort(rank);
  const ordered: Draft[] = [];
  const done = new Set<string>();
  while (waiting.length > 0) {
    const index = waiting.findIndex(({ id }) => (depends.get(id) ?? []).every((other) => done.has(other)));
    const [task] = waiting.splice(Math.max(index, 0), 1);
    if (task === undefined) break;
    ordered.push(task);
    done.add(task.id);
  }
  return ordered;
};

const placeOf = ({ compiled, selected }: Draft): number =>
  compiled.template.early === true ? 0 : selected.milestoneIndex;

/** Ids of the drafts that each draft builds on. */
export const dependenciesOf = (drafts: readonly Draft[]): ReadonlyMap<string, readonly string[]> => {
  const idOf = new Map(drafts.map(({ id, compiled }) => [compiled.template.id, id]));
  return new Map(
    drafts.map(({ id, compiled }) => [
      id,
      (compiled.template.dependsOn ?? []).flatMap((template) => idOf.get(template) ?? []),
    ]),
  );
};

/** What to lose first: what nothing else needs, then the least important, the lowest score, the longest. */
export const leastMissed = (
  drafts: readonly Draft[],
  depends: ReadonlyMap<string, readonly string[]>,
): Draft | undefined => {
  const needed = new Set(drafts.flatMap(({ id }) => depends.get(id) ?? []));
  return drafts
    .filter(({ id }) => !needed.has(id))
    .sort((a, b) => {
      const [x, y] = [a.compiled.template, b.compiled.template];
      return (
        y.priority - x.priority ||
        a.selected.score - b.selected.score ||
        y.timebox - x.timebox ||
        (x.id < y.id ? 1 : -1)
      );
    })[0];
};

/** The tasks with whatever builds on them: the candidates for going when one of them cannot be met. */
export const withDependents = (
  tasks: readonly Draft[],
  all: readonly Draft[],
  depends: ReadonlyMap<string, readonly string[]>,
): readonly Draft[] => {
  const ids = new Set(tasks.map(({ id }) => id));
  for (let size = -1; size !== ids.size; ) {
    size = ids.size;
    for (const { id } of all) if ((depends.get(id) ?? []).some((other) => ids.has(other))) ids.add(id);
  }
  return all.filter(({ id }) => ids.has(id));
};
