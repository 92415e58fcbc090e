import type { RelationSpec } from '../../engine/query/dataset.ts';
import { wording } from '../enumeration.ts';

/** The partnership that rows come under: "milestones under our MOAs", "engagements from expired partnerships". */
export const underPartnerships: RelationSpec = {
  id: 'partnership',
  dataset: 'partnerships',
  scoped: false,
  always: true,
  verb: {
    words: [
      ...['under', 'under our', 'within', 'as part of', 'from', 'out of', 'sa ilalim ng', 'sa ilalim ng mga'],
      ...['nasa ilalim ng', 'nasa ilalim ng mga', 'mula sa', 'mula sa mga', 'galing sa', 'galing sa mga'],
      ...['kaugnay ng', 'kaugnay ng mga', 'bahagi ng', 'bahagi ng mga'],
    ],
    label: wording('under', 'sa ilalim ng'),
  },
};
