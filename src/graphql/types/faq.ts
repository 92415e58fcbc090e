import type { Faq as Entry } from '../../engine/chat/faq.ts';
import { faqAnswer } from '../../engine/chat/faq-answer.ts';
import { builder } from '../builder.ts';
import { codeEnum } from '../code-enum.ts';
import type { Services } from '../context.ts';

export const Language = codeEnum('Language', 'A language that the server speaks.', {
  en: 'English.',
  fil: 'Filipino.',
});

const figuresOf = (faq: Entry, { faqFigures }: Services) =>
  faq.figures === undefined ? null : faqFigures.figuresOf(faq.id);

export const Faq = builder.objectRef<Entry>('Faq').implement({
  description: 'A question asked often, with its vetted answer.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Stable id.' }),
    category: t.exposeString('category', {
      description: 'What it is about: identity, geography, modules, access or data.',
    }),
    question: t.exposeString('question', { description: 'The question as shown.' }),
    variants: t.stringList({
      description: 'Other ways to ask it.',
      resolve: ({ variants }) => [...variants],
    }),
    answer: t.string({
      description: 'The answer, live figures filled in.',
      args: {
        language: t.arg({
          type: Language,
          required: true,
          defaultValue: 'en',
          description: 'In which language.',
        }),
      },
      resolve: async (faq, { language }, { services }) =>
        faqAnswer(faq, language, (await figuresOf(faq, services))?.values ?? {}),
    }),
    hasLiveFigures: t.boolean({
      description: 'Whether the answer carries figures of the database.',
      resolve: ({ figures }) => figures !== undefined,
    }),
    asOf: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When its live figures were read; null where it has none.',
      resolve: async (faq, _args, { services }) => (await figuresOf(faq, services))?.asOf ?? null,
    }),
    hits: t.int({
      description: 'How often it has answered.',
      resolve: ({ id }, _args, { loaders }) => loaders.faqHits.load(id),
    }),
    followUps: t.stringList({
      description: 'Questions to ask next.',
      resolve: ({ followUps }) => [...(followUps ?? [])],
    }),
  }),
});
