import type {
  Answer as AnswerShape,
  AnswerField as FieldShape,
  AnswerGroup as GroupShape,
  AnswerItem as ItemShape,
} from '../../engine/chat/reply.ts';
import { builder } from '../builder.ts';
import { opaqueId } from '../opaque-id.ts';

type Kind<Name extends AnswerShape['kind']> = Extract<AnswerShape, { readonly kind: Name }>;

const AnswerField = builder.objectRef<FieldShape>('AnswerField').implement({
  description: 'One value of an item, as text.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'The name of the field in its dataset.' }),
    label: t.exposeString('label', { description: 'What to call it.' }),
    value: t.exposeString('value', { nullable: true, description: 'The value; null where there is none.' }),
  }),
});

const AnswerItem = builder.objectRef<ItemShape>('AnswerItem').implement({
  description: 'A row.',
  fields: (t) => ({
    id: t.id({
      description: 'Its opaque id, the same as wherever else the row is shown.',
      resolve: ({ kind, id }) => opaqueId(kind, id),
    }),
    kind: t.exposeString('kind', { description: 'The dataset that it belongs to, such as "communities".' }),
    title: t.exposeString('title', { description: 'Its name or title.' }),
    fields: t.field({
      type: [AnswerField],
      description: 'What there is to tell of it.',
      resolve: ({ fields }) => fields,
    }),
  }),
});

const NumberAnswer = builder.objectRef<Kind<'number'>>('NumberAnswer').implement({
  description: 'One figure: a count, a sum, an average, a rate in percent (0-100) or a duration.',
  fields: (t) => ({
    value: t.exposeFloat('value', { description: 'The figure.' }),
    unit: t.exposeString('unit', { nullable: true, description: 'What it is measured in.' }),
    label: t.exposeString('label', { description: 'What it is.' }),
  }),
});

const ListAnswer = builder.objectRef<Kind<'list'>>('ListAnswer').implement({
  description: 'Rows.',
  fields: (t) => ({
    total: t.exposeInt('total', { description: 'How many there are in all.' }),
    items: t.field({ type: [AnswerItem], description: 'The first of them.', resolve: ({ items }) => items }),
  }),
});

const AnswerGroup = builder.objectRef<GroupShape>('AnswerGroup').implement({
  description: 'One figure of several.',
  fields: (t) => ({
    label: t.exposeString('label', { description: 'What the figure is about.' }),
    value: t.exposeFloat('value', { description: 'The figure.' }),
    share: t.exposeFloat('share', {
      nullable: true,
      description: 'Percent (0-100) of the whole, where the groups add up to one.',
    }),
  }),
});

const GroupedAnswer = builder.objectRef<Kind<'grouped'>>('GroupedAnswer').implement({
  description: 'Figures side by side: a breakdown, a ranking, a comparison or a trend.',
  fields: (t) => ({
    dimension: t.exposeString('dimension', { description: 'What the groups are.' }),
    metric: t.exposeString('metric', { description: 'What the figures are.' }),
    unit: t.exposeString('unit', { nullable: true, description: 'What they are measured in.' }),
    groups: t.field({
      type: [AnswerGroup],
      description: 'The groups, in the order that the question calls for.',
      resolve: ({ groups }) => groups,
    }),
  }),
});

const RecordAnswer = builder.objectRef<Kind<'record'>>('RecordAnswer').implement({
  description: 'One row.',
  fields: (t) => ({
    item: t.field({ type: AnswerItem, description: 'The row.', resolve: ({ item }) => item }),
  }),
});

export const Answer = builder.unionType('Answer', {
  description: 'An answer as data.',
  types: [NumberAnswer, ListAnswer, GroupedAnswer, RecordAnswer],
  resolveType: ({ kind }) =>
    ({ number: NumberAnswer, list: ListAnswer, grouped: GroupedAnswer, record: RecordAnswer })[kind],
});
