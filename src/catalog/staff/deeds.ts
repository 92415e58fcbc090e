import type { FilterSpec } from '../../engine/query/dataset.ts';
import { rankedBy } from '../ranked-by.ts';

const ASSESSMENTS = ['assessment', 'mana assessment'];
const POLICIES = ['policy', 'patakaran'];
const TASKS = ['task', 'gawain'];

/** "Assessments led", "led assessments": what is done to the rows, on either side of their noun. */
const done = (
  nouns: readonly string[],
  verbs: readonly string[],
  fil: readonly string[],
): readonly string[] =>
  nouns.flatMap((noun) => [
    ...verbs.flatMap((verb) => [`${noun} ${verb}`, `${verb} ${noun}`]),
    ...fil.map((verb) => `${verb} ${noun}`),
  ]);

/** "Top 3 staff by number of policies authored", "with the most assessments led". */
const ranked = rankedBy([
  [
    'assessments_count',
    done(
      ASSESSMENTS,
      // "By assessments led" itself is asked of the assessments.
      ['they lead', 'they led', 'handled', 'headed', 'managed', 'being led'],
      ['pinamumunuang', 'pinamunuang', 'hawak na', 'na lead na'],
    ),
    'assessments led',
    'assessment na pinamumunuan',
  ],
  [
    'policies_count',
    done(
      POLICIES,
      ['authored', 'written', 'they authored', 'they wrote', 'drafted', 'prepared'],
      ['na author na', 'isinulat na', 'naisulat na', 'sinulat na', 'nagawang'],
    ),
    'policies authored',
    'patakarang isinulat',
  ],
  [
    'completed_tasks_count',
    done(
      TASKS,
      ['completed', 'finished', 'they completed', 'they finished', 'closed'],
      ['natapos na', 'tinapos na', 'nakumpletong', 'natapos nang'],
    ),
    'tasks completed',
    'gawaing natapos',
  ],
]);

const NUMBER_OF = 'ayon sa dami ng ';

/** Staff in the order of what they do: "ayon sa natapos na gawain" is by how much of it there is. */
export const rankedByDeed: FilterSpec = {
  ...ranked,
  values: ranked.values.map((value) => ({
    ...value,
    words: [
      ...value.words,
      ...value.words
        .filter((words) => words.startsWith(NUMBER_OF))
        .map((words) => `ayon sa ${words.slice(NUMBER_OF.length)}`),
    ],
  })),
};
