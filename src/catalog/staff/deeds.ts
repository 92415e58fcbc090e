import { rankedBy } from '../ranked-by.ts';

const ASSESSMENTS = ['assessment', 'mana assessment'];
const POLICIES = ['policy', 'policy recommendation', 'patakaran'];
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

/** Staff by what they do: "top 3 staff by number of policies authored", "with the most assessments led". */
export const rankedByDeed = rankedBy([
  [
    'assessments_count',
    done(
      ASSESSMENTS,
      ['led', 'they lead', 'they led', 'handled', 'headed', 'managed', 'being led'],
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
