import type { DoneItem as Item } from '../../engine/goals/types.ts';
import { builder } from '../builder.ts';

export const DoneItem = builder.objectRef<Item>('DoneItem').implement({
  description: 'A part of what "done" means.',
  fields: (t) => ({
    text: t.exposeString('text', { description: 'What has to be true.' }),
    weight: t.exposeInt('weight', {
      description: 'Its share of the whole in percent; all together make 100.',
    }),
  }),
});
