import { builder } from '../builder.ts';
import { codeEnum } from '../code-enum.ts';
import { opaqueId } from '../opaque-id.ts';
import type { StaffRow } from '../ports/accounts.ts';

const StaffRole = codeEnum('StaffRole', 'The part that a member of staff plays in the office.', {
  admin: 'Runs the system.',
  manager: 'Leads a team.',
  coordinator: 'Coordinates with partners.',
  field_officer: 'Works in the communities.',
  analyst: 'Prepares assessments and policies.',
  encoder: 'Enters data.',
});

export const Staff = builder.objectRef<StaffRow>('Staff').implement({
  description: 'A member of the staff of the office. The people in the seed are made up.',
  fields: (t) => ({
    id: t.id({ description: 'Opaque id.', resolve: ({ id }) => opaqueId('staff', id) }),
    fullName: t.exposeString('fullName', { description: 'Given and family name.' }),
    position: t.exposeString('position', { description: 'What their post is called.' }),
    role: t.expose('role', { type: StaffRole, description: 'Their part in the office.' }),
    team: t.exposeString('team', { description: 'The team that they belong to.' }),
    isActive: t.exposeBoolean('isActive', { description: 'Whether they work here now.' }),
  }),
});
