import { builder } from '../builder.ts';
import type { CommunityLivelihoodRow, CommunityServiceRow } from '../ports/communities.ts';
import { IncomeLevel, Livelihood, Priority, Service, ServiceRating } from './community-enums.ts';

export const CommunityLivelihood = builder
  .objectRef<CommunityLivelihoodRow>('CommunityLivelihood')
  .implement({
    description: 'One of the livelihoods of a community.',
    fields: (t) => ({
      livelihood: t.expose('livelihood', { type: Livelihood, description: 'What people live by.' }),
      isPrimary: t.exposeBoolean('isPrimary', { description: 'Whether most of the community lives by it.' }),
      isSeasonal: t.exposeBoolean('isSeasonal', {
        description: 'Whether it is for a part of the year only.',
      }),
      householdsInvolved: t.exposeInt('householdsInvolved', { description: 'Households that live by it.' }),
      incomeLevel: t.expose('incomeLevel', { type: IncomeLevel, description: 'What it brings in.' }),
    }),
  });

export const CommunityService = builder.objectRef<CommunityServiceRow>('CommunityService').implement({
  description: 'The access of a community to one basic service.',
  fields: (t) => ({
    service: t.expose('service', { type: Service, description: 'The service.' }),
    rating: t.expose('rating', { type: ServiceRating, description: 'How good the access is.' }),
    priority: t.expose('priority', { type: Priority, description: 'How pressing it is to better it.' }),
  }),
});
