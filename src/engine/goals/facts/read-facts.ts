import { type IsoDate, MANILA } from '../../../core/calendar.ts';
import { cleanText } from '../reading/clean-text.ts';
import { indexNodes, type NodeIndex } from '../reading/nodes.ts';
import { goalText } from '../reading/read-goal-text.ts';
import type { FactConflict, Goal, Profile, UnreadableFact } from '../types.ts';
import { type Candidate, candidatesOf } from './fact-candidates.ts';
import type { FactDefinition, FactSheet, KnownFact } from './fact-definition.ts';
import type { Sources } from './fact-sources.ts';

export interface FactsRead extends FactSheet {
  readonly known: ReadonlyMap<string, KnownFact>;
  readonly conflicts: readonly FactConflict[];
  readonly unreadable: readonly UnreadableFact[];
}

const RULES = {
  PERSON: 'On who the person is, the profile counts before the goal.',
  GOAL: 'On what is wanted, the goal counts before the profile, and its fields before its words.',
} as const;

/** The zone by its official name; null where there is none of that name. */
const realZone = (name: string): string | null => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return null;
  }
};

/** Zones that were looked up, and what came of it: a look costs more than a tenth of a plan. */
const zones = new Map<string, string | null>();
/** More than there are zones; names that are none must not fill the memory. */
const MOST_ZONES = 1_000;

const zoneIn = (index: NodeIndex): string => {
  const node = ['time_zone', 'timezone', 'zone', 'tz'].flatMap((name) => index.find(name))[0];
  const name = cleanText(node?.value);
  if (name === null || !/^[A-Za-z_]+\/[A-Za-z_+\-/0-9]+$|^UTC$/.test(name)) return MANILA;
  let zone = zones.get(name);
  if (zone === undefined) {
    zone = realZone(name);
    if (zones.size < MOST_ZONES) zones.set(name, zone);
  }
  return zone ?? MANILA;
};

/** The zone of a profile where it names a real one, else Asia/Manila. */
export const profileZone = (profile: Profile): string => zoneIn(indexNodes(profile, 'profile', false));

/** Reads every fact that profile and goal state, then what follows from them by arithmetic. */
export const readFacts = (
  profile: Profile,
  goal: Goal,
  today: IsoDate,
  definitions: readonly (readonly [string, FactDefinition])[],
): FactsRead => {
  const person = indexNodes(profile, 'profile', false);
  const sources: Sources = {
    goal: indexNodes(goal.specifications ?? null, 'goal.specifications', true),
    profile: person,
    texts: [goalText('goal.title', goal.title), goalText('goal.description', goal.description)].filter(
      (text) => text !== null,
    ),
    targetDate: { path: 'goal.targetDate', keys: [], value: goal.targetDate ?? null, inList: false },
    category: goal.category,
    context: { anchor: goal.createdOn ?? today, zone: zoneIn(person) },
    lookups: new Map(),
  };
  const known = new Map<string, KnownFact>();
  const conflicts: FactConflict[] = [];
  const unreadable: UnreadableFact[] = [];
  for (const [name, definition] of definitions) {
    const candidates = candidatesOf(name, definition, sources, unreadable);
    const [used, ...others] = candidates;
    if (used !== undefined) {
      const fact = toFact(name, definition, used);
      known.set(name, fact);
      const other = others.find((candidate) => disagree(used, candidate));
      if (other !== undefined) {
        conflicts.push({
          name,
          used: { name, value: fact.text, origin: used.origin, path: used.path },
          ignored: { name, value: other.text, origin: other.origin, path: other.path },
          rule: RULES[definition.about],
        });
      }
      continue;
    }
    const derived = definition.derive?.make(known, { today });
    if (derived !== null && derived !== undefined) {
      const from = definition.derive?.from.map((source) => known.get(source)?.path ?? source) ?? [];
      const path = usesToday(name) ? [...from, 'today'].join(' − ') : [...new Set(from)].join(', ');
      known.set(name, { ...derived, name, kind: definition.kind, origin: 'DERIVED', path });
    }
  }
  return { known, conflicts, unreadable, get: (name) => known.get(name) };
};

const usesToday = (name: string): boolean => /(?:left|days_to|weeks_to)/.test(name);

const toFact = (name: string, { kind }: FactDefinition, value: Candidate): KnownFact => ({
  ...value,
  name,
  kind,
});

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Two statements disagree unless they are equal, or one only says more than the other. */
const disagree = (a: Candidate, b: Candidate): boolean => {
  if (a.date !== undefined || b.date !== undefined) return a.date !== b.date;
  if (a.money !== undefined && b.money !== undefined) return a.text !== b.text;
  if (a.number !== undefined && b.number !== undefined && !a.items && !b.items) {
    return Math.abs(a.number - b.number) > 1e-9;
  }
  if (a.flag !== undefined || b.flag !== undefined) return a.flag !== b.flag;
  // Lists add to each other, and a list found in passing in the words is no second opinion.
  if (a.items !== undefined || b.items !== undefined) return false;
  const [x, y] = [plain(a.text), plain(b.text)];
  return !x.includes(y) && !y.includes(x);
};
