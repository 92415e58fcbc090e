import type { FilterSpec } from '../../engine/query/dataset.ts';
import { value, wording } from '../enumeration.ts';

const EXPERTISE: readonly (readonly [id: string, fil: string, words: readonly string[]])[] = [
  ['Farming practice', 'pagsasaka', ['farming practice', 'farming', 'agriculture', 'pagsasaka']],
  [
    'Livelihood and cooperatives',
    'kabuhayan at kooperatiba',
    ['livelihood and cooperative', 'livelihood', 'cooperative', 'kooperatiba', 'kabuhayan'],
  ],
  [
    'Customary law and land',
    'kaugalian at lupa',
    ['customary law and land', 'customary law', 'land', 'land law', 'adat'],
  ],
  [
    'Fishing and coastal care',
    'pangingisda at baybayin',
    ['fishing and coastal care', 'fishing', 'coastal care', 'pangingisda'],
  ],
  [
    'Disaster preparedness',
    'paghahanda sa sakuna',
    ['disaster preparedness', 'disaster', 'disasters', 'disaster response', 'sakuna'],
  ],
  [
    'Maternal and child health',
    'kalusugan ng ina at bata',
    ['maternal and child health', 'maternal health', 'child health', 'maternal care'],
  ],
  [
    'Conflict mediation',
    'pamamagitan sa alitan',
    [
      'conflict mediation',
      'mediation',
      'mediating conflict',
      'conflict resolution',
      'settling disputes',
      'alitan',
    ],
  ],
  ['Islamic education', 'edukasyong Islamiko', ['islamic education', 'edukasyong islamiko']],
  ['Arabic language', 'wikang Arabe', ['arabic language', 'arabic', 'wikang arabe', 'arabe']],
  ['Youth development', 'pagpapaunlad ng kabataan', ['youth development', 'youth work', 'youth']],
  [
    'Community organizing',
    'pag-oorganisa ng komunidad',
    ['community organizing', 'community organising', 'organizing community', 'pag oorganisa ng komunidad'],
  ],
  [
    'Weaving and crafts',
    'paghahabi at likhang-kamay',
    ['weaving and craft', 'weaving', 'craft', 'paghahabi', 'likhang kamay'],
  ],
];

/** What stakeholders know well: words that are a livelihood or a service elsewhere, and need their noun. */
export const expertise: FilterSpec = {
  id: 'expertise',
  type: 'expertise',
  nouns: [
    'expertise',
    'expertise in',
    'whose expertise is',
    'area of expertise',
    'expert in',
    'expert on',
    'skilled in',
    'skilled at',
    'with skill in',
    'specializing in',
    'specialising in',
    'specialize in',
    'specialise in',
    'specialist in',
    'knowledgeable in',
    'knowledgeable about',
    'knowledgeable on',
    'know about',
    'well versed in',
    'versed in',
    'trained in',
    'good at',
    'whose field is',
    'eksperto sa',
    'dalubhasa sa',
    'bihasa sa',
    'may kaalaman sa',
    'may alam sa',
    'magaling sa',
    'mahusay sa',
  ],
  values: EXPERTISE.map(([id, fil, words]) =>
    value('expertise', id, words, {
      needsNoun: true,
      position: 'after',
      label: wording(`with expertise in ${id.toLowerCase()}`, `na eksperto sa ${fil}`),
    }),
  ),
};
