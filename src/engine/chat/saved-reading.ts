import { canonical } from '../../core/canonical.ts';
import type { Constraint } from '../language/sense.ts';
import type { Carried, Match } from './match.ts';
import type { Frame } from './ports.ts';
import type { Reading } from './reading.ts';
import { describesRows } from './requirement.ts';
import type { ChatServices } from './turn.ts';

/** A reading as JSON, for the next turn or for an option of a clarification. */
interface SavedReading {
  readonly templateId: string;
  readonly constraints: readonly Constraint[];
  readonly measure: string | null;
  readonly dimension: string | null;
  readonly across: string | null;
  readonly per: { readonly measure: string; readonly of: number } | null;
  readonly bucket: Reading['bucket'];
  readonly ranking: Reading['ranking'];
  readonly number: number | null;
  readonly bound: Reading['bound'];
  readonly day: string | null;
  readonly asked?: readonly string[];
  readonly rivals?: readonly Constraint[];
  readonly requirements: readonly string[];
}

/** The filters whose conditions a share was asked of. */
const askedOf = ({ template, reading }: Match): readonly string[] | undefined => {
  const plan = template.plan(reading);
  if (plan.kind !== 'ratio') return reading.asked;
  const of = plan.of.map(canonical);
  return reading.constraints.filter(({ where }) => of.includes(canonical(where))).map(({ filter }) => filter);
};

/** Puts a match down so that any process can take it up again. */
export const saveReading = (match: Match): SavedReading => {
  const { template, reading, requirements } = match;
  const asked = askedOf(match);
  return {
    templateId: template.id,
    constraints: reading.constraints,
    measure: reading.measure?.id ?? null,
    dimension: reading.dimension?.id ?? null,
    across: reading.across?.id ?? null,
    per: reading.per && { measure: reading.per.measure.id, of: reading.per.of },
    bucket: reading.bucket,
    ranking: reading.ranking,
    number: reading.number,
    bound: reading.bound,
    day: reading.day,
    ...(asked && { asked }),
    ...(reading.rivals && { rivals: reading.rivals }),
    requirements,
  };
};

const isSaved = (value: unknown): value is SavedReading =>
  typeof value === 'object' && value !== null && 'templateId' in value && 'constraints' in value;

/** Takes a saved match up again; null when the catalogue no longer has its template. */
export const restoreReading = (
  saved: unknown,
  services: Pick<ChatServices, 'templates' | 'datasets'>,
  staffId: number | null,
): Match | null => {
  if (!isSaved(saved)) return null;
  const template = services.templates.get(saved.templateId);
  const dataset = template && services.datasets.get(template.dataset);
  if (!template || !dataset) return null;
  const divisor = dataset.measures.find((one) => one.id === saved.per?.measure);
  const reading: Reading = {
    dataset,
    constraints: saved.constraints,
    measure: dataset.measures.find((one) => one.id === saved.measure) ?? null,
    dimension: dataset.dimensions.find((one) => one.id === saved.dimension) ?? null,
    across: dataset.dimensions.find((one) => one.id === saved.across) ?? null,
    per: divisor && saved.per ? { measure: divisor, of: saved.per.of } : null,
    bucket: saved.bucket,
    ranking: saved.ranking,
    number: saved.number,
    bound: saved.bound ?? null,
    day: saved.day ?? null,
    ...(saved.asked && { asked: saved.asked }),
    ...(saved.rivals && { rivals: saved.rivals }),
    singular: false,
    said: saved.requirements,
    parts: [],
    repairs: [],
    staffId,
  };
  return { template, reading, requirements: saved.requirements, score: 0, carriedOver: [] };
};

/**
 * What a turn can lend: its subject always, a breakdown's dimension to a ranking and back, and that it counts
 * where it measures nothing.
 */
const lent = (requirements: readonly string[]): readonly string[] => {
  const all = new Set(['subject', ...requirements]);
  for (const one of requirements) {
    const [kind, name] = one.split(':');
    if (kind === 'grouping' || kind === 'dimension')
      for (const other of [`grouping:${name}`, `dimension:${name}`, 'grouping:*', 'dimension:*'])
        all.add(other);
    if (kind === 'measure' || kind === 'ranking') all.add(`${kind}:*`);
  }
  if (all.has('dimension:*') && !all.has('measure:*')) all.add('concept:count');
  return [...all];
};

/** The figure that was asked for, by its own name: "what percent is that?" after how many women there are. */
const measured = ({ measure }: Reading): readonly string[] =>
  measure === null ? [] : [`measure:${measure.id}`, ...(measure.part ? ['part:*'] : [])];

/** What is spoken of where it was asked whether something holds of a row. */
const ofRow = (reading: Reading): Reading => ({
  ...reading,
  constraints: reading.constraints.filter(({ filter }) => filter === 'title'),
});

/** What the last turn lends to a follow-up. */
export const carriedFrom = (
  frame: Frame,
  services: Pick<ChatServices, 'templates' | 'datasets'>,
  staffId: number | null,
): Carried | null => {
  const match = restoreReading(frame.reading, services, staffId);
  return (
    match && {
      template: match.template,
      reading: match.template.asksWhether ? ofRow(match.reading) : match.reading,
      requirements: [
        ...lent(match.requirements),
        ...measured(match.reading),
        ...(match.reading.constraints.some(describesRows) ? ['condition:*'] : []),
      ],
    }
  );
};
