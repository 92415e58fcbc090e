import type { Dataset } from '../../engine/query/dataset.ts';
import { wording } from '../enumeration.ts';

/** What the office has told its staff. */
export const announcements: Dataset = {
  id: 'announcements',
  nameField: 'title',
  category: 'staff',
  noun: { one: wording('announcement', 'anunsyo'), many: wording('announcements', 'mga anunsyo') },
  words: [
    'announcement',
    'notice',
    'bulletin',
    'memo',
    'anunsyo',
    'paunawa',
    'abiso',
    'advisory',
    'news',
    'balita',
    'office announcement',
    'patalastas',
    'announced',
  ],
  synthetic: true,
  period: { field: 'published_on', label: wording('published', 'inilathala') },
  dates: [
    {
      field: 'published_on',
      words: ['published', 'posted', 'issued', 'released', 'made', 'inilathala', 'inilabas', 'ipinaskil'],
      label: wording('published', 'na inilathala'),
    },
  ],
  filters: [],
  measures: [],
  dimensions: [],
  columns: [
    { field: 'published_on', label: wording('Published', 'Inilathala') },
    { field: 'body', label: wording('Text', 'Nilalaman') },
  ],
  order: [{ field: 'published_on', direction: 'desc' }],
}; // prettier-ignore
