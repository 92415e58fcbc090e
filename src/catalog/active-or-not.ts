import type { ValueSpec } from '../engine/query/dataset.ts';
import { wording } from './enumeration.ts';
import { eachOf } from './language/each-of.ts';

/** "Including the inactive ones": rows are looked at whether active or not. */
export const activeOrNot: ValueSpec = {
  id: 'everyone',
  words: [
    'active and inactive',
    'active or inactive',
    'both active and inactive',
    'active or not',
    'whether active or not',
    'active man o hindi',
    'active at hindi aktibo',
    'aktibo man o hindi',
    'aktibo at hindi aktibo',
    ...eachOf(
      ['including', 'counting', 'also counting', 'with', 'together with'],
      ['inactive', 'the inactive', 'those inactive'],
      ['', 'ones', 'ones too', 'ones as well'],
    ),
    ...eachOf(
      ['inactive ones', 'the inactive ones', 'the inactive'],
      ['included', 'also counted', 'counted too'],
    ),
    ...eachOf(
      ['kasama', 'kasama na', 'pati', 'pati na', 'kabilang'],
      ['ang', 'ang mga', 'yung', 'yung mga', ''],
      ['inactive', 'hindi aktibo', 'di aktibo', 'hindi na aktibo'],
    ),
    'past and present',
    'current and former',
  ],
  where: { kind: 'all', of: [] },
  label: wording('active and inactive', 'aktibo at hindi aktibong'),
  lifts: true,
};
