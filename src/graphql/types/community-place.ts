import { present } from '../errors.ts';
import type { CommunityRow } from '../ports/communities.ts';
import type { Loaders } from '../ports/loaders.ts';
import type { BarangayRow, MunicipalityRow } from '../ports/places.ts';

/** The barangay of a community. */
export const barangayOf = async (community: CommunityRow, loaders: Loaders): Promise<BarangayRow> =>
  present(await loaders.barangay.load(community.barangayId));

/** The municipality or city of a community, by way of its barangay. */
export const municipalityOf = async (community: CommunityRow, loaders: Loaders): Promise<MunicipalityRow> =>
  present(await loaders.municipality.load((await barangayOf(community, loaders)).municipalityId));
