import type { FilterSpec, ReferenceSpec } from '../../engine/query/dataset.ts';
import type { Predicate } from '../../engine/query/plan.ts';
import { has, isOneOf, wording } from '../enumeration.ts';
import { kindsBehind } from './organization-kinds.ts';

/** What a member does in a partnership: the words that put its name to it, and how answers say it. */
const ROLES: readonly (readonly [role: string, nouns: readonly string[], en: string, fil: string])[] = [
  [
    'funding',
    [
      ...['funded by', 'financed by', 'bankrolled by', 'paid for by', 'with funding from', 'as funder'],
      ...['as the funder', 'as funding partner', 'is the funder of', 'is funding', 'is a funder of'],
      ...['pinondohan ng', 'pinopondohan ng', 'tinustusan ng', 'tinutustusan ng', 'pinondohan ng mga'],
      ...['pinopondohan ng mga', 'bilang tagapondo', 'pondo mula sa'],
    ],
    'funded by',
    'na pinopondohan ng',
  ],
  [
    'implementing',
    [
      ...['implemented by', 'implements', 'implementing', 'is implementing', 'as implementer'],
      ...['as the implementer', 'as implementing partner', 'is the implementing partner'],
      ...['is the implementer of', 'ipinatutupad ng', 'ipinapatupad ng', 'ipinatupad ng'],
      ...['ipinatutupad ng mga', 'ipinatupad ng mga', 'bilang tagapagpatupad'],
    ],
    'implemented by',
    'na ipinatutupad ng',
  ],
  [
    'coordinating',
    [
      ...['coordinated by', 'coordinate', 'coordinates', 'is coordinating', 'as coordinator'],
      ...['as the coordinator', 'as coordinating partner', 'is the coordinator of', 'kinokoordina ng'],
      ...['kinoordina ng', 'kinokoordina ng mga', 'bilang tagapag ugnay'],
    ],
    'coordinated by',
    'na kinokoordina ng',
  ],
  [
    'technical',
    [
      ...['with technical support from', 'with technical assistance from', 'with technical help from'],
      ...['technically supported by', 'as technical partner', 'as the technical partner'],
      ...['is the technical partner', 'is a technical partner', 'bilang teknikal na katuwang'],
    ],
    'with technical support from',
    'na may tulong-teknikal ng',
  ],
  [
    'beneficiary',
    [
      ...['benefiting', 'benefitting', 'that benefit', 'as beneficiary', 'as the beneficiary'],
      ...['is a beneficiary of', 'is the beneficiary of', 'nakikinabang ang', 'bilang benepisyaryo'],
    ],
    'benefiting',
    'na pinakikinabangan ng',
  ],
];

const inRole = (role: string, who: Predicate): Predicate => has('organizations', who, isOneOf('role', role));

/** "Funded by DSWD", "with MSSD as implementer": a name with what it does there. */
export const roleReferences: readonly ReferenceSpec[] = ROLES.map(([role, nouns, en, fil]) => ({
  type: 'organization',
  filter: `${role}_organization`,
  nouns,
  needsNoun: true,
  where: (id) => inRole(role, { kind: 'compare', field: 'id', op: 'eq', value: id }),
  label: (name) => wording(`${en} ${name}`, `${fil} ${name}`),
  position: 'after',
}));

const BEHIND: readonly (readonly [role: string, links: readonly string[]])[] = [
  ['funding', ['funded by', 'financed by', 'pinopondohan ng', 'pinopondohan ng mga']],
  ['implementing', ['implemented by', 'ipinatutupad ng', 'ipinatutupad ng mga']],
  ['coordinating', ['coordinated by', 'kinokoordina ng mga']],
  ['technical', ['with technical support from', 'with technical assistance from']],
  ['beneficiary', ['benefiting']],
];

/** "Funded by donors", "implemented by LGUs": kinds of organization with what they do there. */
export const roleKinds: readonly FilterSpec[] = BEHIND.map(([role, links]) => {
  const [, , en, fil] = ROLES.find(([id]) => id === role)!;
  return kindsBehind(`${role}_organization`, links, (kind) => inRole(role, kind), [en, `${fil} mga`]);
});
