import { builder } from '../builder.ts';
import { present } from '../errors.ts';
import { opaqueId } from '../opaque-id.ts';
import type { CommunityRow } from '../ports/communities.ts';
import { CommunityLivelihood, CommunityService } from './community-details.ts';
import { BarmmProximity, PovertyIncidence, SettlementType } from './community-enums.ts';
import { barangayOf, municipalityOf } from './community-place.ts';
import { EthnicGroup } from './ethnic-group.ts';
import { Barangay, Municipality, Province, Region } from './place-refs.ts';

export const Community = builder.objectRef<CommunityRow>('Community').implement({
  description:
    'A Bangsamoro community outside the autonomous region. No public register of them exists: where `synthetic` is true, the name and all figures are made up.',
  fields: (t) => ({
    id: t.id({ description: 'Opaque id.', resolve: ({ id }) => opaqueId('communities', id) }),
    name: t.exposeString('name', { description: 'Its name.' }),
    synthetic: t.boolean({
      description: 'Whether the row is made up for demonstration, which all rows of the seed are.',
      resolve: ({ provenance }) => provenance === 'synthetic',
    }),
    isActive: t.exposeBoolean('isActive', { description: 'Whether the office still counts it.' }),
    barangay: t.field({
      type: Barangay,
      description: 'The barangay that it is in.',
      resolve: (community, _args, { loaders }) => barangayOf(community, loaders),
    }),
    municipality: t.field({
      type: Municipality,
      description: 'The municipality or city that it is in.',
      resolve: (community, _args, { loaders }) => municipalityOf(community, loaders),
    }),
    province: t.field({
      type: Province,
      nullable: true,
      description: 'The province that its municipality belongs to; null in a city outside any province.',
      resolve: async (community, _args, { loaders }) => {
        const { provinceId } = await municipalityOf(community, loaders);
        return provinceId === null ? null : loaders.province.load(provinceId);
      },
    }),
    region: t.field({
      type: Region,
      description: 'The region that it is in.',
      resolve: async (community, _args, { loaders }) =>
        present(await loaders.region.load((await municipalityOf(community, loaders)).regionId)),
    }),
    ethnicGroup: t.field({
      type: EthnicGroup,
      description: 'Its primary group.',
      resolve: async ({ ethnicGroupId }, _args, { loaders }) =>
        present(await loaders.ethnicGroup.load(ethnicGroupId)),
    }),
    ethnicGroups: t.field({
      type: [EthnicGroup],
      description: 'All of its groups, the primary one first.',
      resolve: ({ id }, _args, { loaders }) => loaders.ethnicGroupsOfCommunity.load(id),
    }),
    livelihoods: t.field({
      type: [CommunityLivelihood],
      description: 'What its people live by, the primary livelihood first.',
      resolve: ({ id }, _args, { loaders }) => loaders.livelihoodsOfCommunity.load(id),
    }),
    services: t.field({
      type: [CommunityService],
      description: 'Its access to basic services.',
      resolve: ({ id }, _args, { loaders }) => loaders.servicesOfCommunity.load(id),
    }),
    settlementType: t.expose('settlementType', { type: SettlementType, description: 'What kind of place.' }),
    povertyIncidence: t.expose('povertyIncidence', {
      type: PovertyIncidence,
      description: 'How poor it is.',
    }),
    barmmProximity: t.expose('barmmProximity', {
      type: BarmmProximity,
      description: 'How near BARMM it is.',
    }),
    population: t.exposeInt('population', { description: 'People.' }),
    households: t.exposeInt('households', { description: 'Households.' }),
    families: t.exposeInt('families', { description: 'Families.' }),
    womenCount: t.exposeInt('womenCount', { description: 'Women and girls.' }),
    childrenCount: t.exposeInt('childrenCount', { description: 'Children.' }),
    youthCount: t.exposeInt('youthCount', { description: 'Young people.' }),
    seniorsCount: t.exposeInt('seniorsCount', { description: 'Senior citizens.' }),
    pwdCount: t.exposeInt('pwdCount', { description: 'Persons with disabilities.' }),
    soloParentsCount: t.exposeInt('soloParentsCount', { description: 'Solo parents.' }),
    idpCount: t.exposeInt('idpCount', { description: 'Internally displaced persons.' }),
    farmersCount: t.exposeInt('farmersCount', { description: 'Farmers.' }),
    fisherfolkCount: t.exposeInt('fisherfolkCount', { description: 'Fisherfolk.' }),
    unemployedCount: t.exposeInt('unemployedCount', { description: 'People without work.' }),
    unbankedCount: t.exposeInt('unbankedCount', { description: 'People without a bank account.' }),
    mosquesCount: t.exposeInt('mosquesCount', { description: 'Mosques.' }),
    madrasahCount: t.exposeInt('madrasahCount', { description: 'Madrasah: Islamic schools.' }),
    asatidzCount: t.exposeInt('asatidzCount', { description: 'Asatidz: teachers in madrasah.' }),
    cooperativesCount: t.exposeInt('cooperativesCount', { description: 'Cooperatives.' }),
    csosCount: t.exposeInt('csosCount', { description: 'Civil society organizations.' }),
    establishedYear: t.exposeInt('establishedYear', {
      nullable: true,
      description: 'The year it was founded.',
    }),
    latitude: t.exposeFloat('latitude', { nullable: true, description: 'Degrees north.' }),
    longitude: t.exposeFloat('longitude', { nullable: true, description: 'Degrees east.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was entered.' }),
    updatedAt: t.expose('updatedAt', { type: 'DateTime', description: 'When it was last changed.' }),
  }),
});
