import { communities } from './communities.ts';
import { coordination } from './coordination.ts';
import { geography } from './geography.ts';
import { mana } from './mana.ts';
import { needs } from './needs.ts';
import type { Oracle } from './oracle.ts';
import { policies } from './policies.ts';
import { projects } from './projects.ts';
import { staff } from './staff.ts';

export const oracles: Readonly<Record<string, readonly Oracle[]>> = {
  geography,
  communities,
  mana,
  needs,
  coordination,
  policies,
  projects,
  staff,
};
