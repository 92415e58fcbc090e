import type { EnhancementReport as ReportShape } from '../../engine/goals/enhancement/enhancer.ts';
import { builder } from '../builder.ts';

const EnhancementOutcome = builder
  .objectRef<ReportShape['outcomes'][number]>('EnhancementOutcome')
  .implement({
    description: 'What became of the wording of one task.',
    fields: (t) => ({
      taskId: t.exposeID('taskId', { description: 'The id of the task.' }),
      accepted: t.exposeBoolean('accepted', { description: 'Whether the polished wording stands.' }),
      reason: t.exposeString('reason', {
        nullable: true,
        description: 'Why the original stands, where it does.',
      }),
    }),
  });

export const EnhancementReport = builder.objectRef<ReportShape>('EnhancementReport').implement({
  description: 'What a model was asked to polish, and what of it was let through.',
  fields: (t) => ({
    requested: t.exposeBoolean('requested', { description: 'Whether it was asked for.' }),
    skipped: t.exposeString('skipped', {
      nullable: true,
      description: 'Why nothing was tried, where it was asked for and nothing was.',
    }),
    attempted: t.exposeInt('attempted', { description: 'Tasks sent to the model.' }),
    accepted: t.exposeInt('accepted', { description: 'Tasks whose polished wording stands.' }),
    rejected: t.exposeInt('rejected', { description: 'Tasks whose polished wording changed a fact.' }),
    failed: t.exposeInt('failed', { description: 'Tasks for which the model gave nothing.' }),
    outcomes: t.expose('outcomes', { type: [EnhancementOutcome], description: 'Task by task.' }),
    costUsd: t.exposeFloat('costUsd', { description: 'What it cost, in US dollars.' }),
  }),
});

/** The report of a generation for which no enhancement was asked. */
export const NOT_REQUESTED: ReportShape = {
  requested: false,
  skipped: null,
  attempted: 0,
  accepted: 0,
  rejected: 0,
  failed: 0,
  outcomes: [],
  costUsd: 0,
};
