import type { staffRole } from '../../tables/staff.ts';

type Role = (typeof staffRole.enumValues)[number];

/** The office's posts, and how many people hold each. The demo accounts hold the first of their role. */
export const STAFF_POSTS: readonly {
  readonly role: Role;
  readonly position: string;
  readonly team: string;
  readonly people: number;
}[] = [
  { role: 'admin', position: 'System Administrator', team: 'Information Systems', people: 2 },
  { role: 'manager', position: 'Executive Director', team: 'Office of the Director', people: 1 },
  { role: 'manager', position: 'Division Chief', team: 'Planning and Policy', people: 1 },
  { role: 'manager', position: 'Division Chief', team: 'Community Development', people: 1 },
  { role: 'coordinator', position: 'Regional Coordinator', team: 'Coordination', people: 4 },
  { role: 'coordinator', position: 'Partnership Coordinator', team: 'Coordination', people: 2 },
  {
    role: 'field_officer',
    position: 'Community Development Officer',
    team: 'Community Development',
    people: 7,
  },
  { role: 'field_officer', position: 'MANA Field Officer', team: 'MANA', people: 4 },
  { role: 'analyst', position: 'Policy Analyst', team: 'Planning and Policy', people: 3 },
  {
    role: 'analyst',
    position: 'Monitoring and Evaluation Analyst',
    team: 'Monitoring and Evaluation',
    people: 3,
  },
  { role: 'analyst', position: 'MANA Data Analyst', team: 'MANA', people: 1 },
  { role: 'encoder', position: 'Data Encoder', team: 'Information Systems', people: 4 },
];
