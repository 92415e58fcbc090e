import type { organizationKind } from '../../tables/organizations.ts';
import type { Sector } from './sectors.ts';

type Kind = (typeof organizationKind.enumValues)[number];

/** A name, its acronym where it has one, and its sector where one fits. */
export type OrganizationEntry = readonly [name: string, acronym: string | null, sector: Sector | null];

/** Public bodies by their real names. What the seed says that they do is made up. */
export const PUBLIC_BODIES: Readonly<Partial<Record<Kind, readonly OrganizationEntry[]>>> = {
  nga: [
    ['Department of Social Welfare and Development', 'DSWD', 'social_welfare'],
    ['Department of Education', 'DepEd', 'education'],
    ['Department of Health', 'DOH', 'health'],
    ['Department of Agriculture', 'DA', 'livelihood'],
    ['Bureau of Fisheries and Aquatic Resources', 'BFAR', 'livelihood'],
    ['National Commission on Muslim Filipinos', 'NCMF', 'culture'],
    ['Office of the Presidential Adviser on Peace, Reconciliation and Unity', 'OPAPRU', 'peace_security'],
    ['Technical Education and Skills Development Authority', 'TESDA', 'education'],
    ['Department of Public Works and Highways', 'DPWH', 'infrastructure'],
    ['Department of Labor and Employment', 'DOLE', 'livelihood'],
    ['Department of Trade and Industry', 'DTI', 'livelihood'],
    ['Department of Environment and Natural Resources', 'DENR', 'land_tenure'],
    ['National Irrigation Administration', 'NIA', 'infrastructure'],
    ['Philippine Statistics Authority', 'PSA', 'governance'],
    ['Department of the Interior and Local Government', 'DILG', 'governance'],
    ['Department of Agrarian Reform', 'DAR', 'land_tenure'],
    ['National Housing Authority', 'NHA', 'social_welfare'],
    ['Commission on Higher Education', 'CHED', 'education'],
    ['Department of Science and Technology', 'DOST', 'livelihood'],
    ['Mindanao Development Authority', 'MinDA', 'governance'],
    ['Office of Civil Defense', 'OCD', 'social_welfare'],
  ],
  bmoa: [
    ['Ministry of Social Services and Development', 'MSSD', 'social_welfare'],
    ['Ministry of Basic, Higher and Technical Education', 'MBHTE', 'education'],
    ['Ministry of Health', 'MOH', 'health'],
    ['Ministry of Agriculture, Fisheries and Agrarian Reform', 'MAFAR', 'livelihood'],
    ['Ministry of the Interior and Local Government', 'MILG', 'governance'],
    ['Ministry of Public Works', 'MPW', 'infrastructure'],
    ['Ministry of Transportation and Communications', 'MOTC', 'infrastructure'],
    ['Ministry of Environment, Natural Resources and Energy', 'MENRE', 'land_tenure'],
    ['Ministry of Trade, Investments and Tourism', 'MTIT', 'livelihood'],
    ['Ministry of Labor and Employment', 'MOLE', 'livelihood'],
    ["Ministry of Indigenous Peoples' Affairs", 'MIPA', 'culture'],
    ['Ministry of Human Settlements and Development', 'MHSD', 'social_welfare'],
    ['Ministry of Public Order and Safety', 'MPOS', 'peace_security'],
    ['Bangsamoro Planning and Development Authority', 'BPDA', 'governance'],
    ['Bangsamoro Women Commission', 'BWC', 'social_welfare'],
  ],
  academe: [
    ['Mindanao State University', 'MSU', 'education'],
    ['Mindanao State University – Iligan Institute of Technology', 'MSU-IIT', 'education'],
    ['Western Mindanao State University', 'WMSU', 'education'],
    ['University of Southern Mindanao', 'USM', 'education'],
    ['Sultan Kudarat State University', 'SKSU', 'education'],
    ['University of Southeastern Philippines', 'USeP', 'education'],
    ['Central Mindanao University', 'CMU', 'education'],
    ['Zamboanga Peninsula Polytechnic State University', 'ZPPSU', 'education'],
  ],
};

/** Invented on purpose: no such organization is known to us. */
export const INVENTED: Readonly<Partial<Record<Kind, readonly OrganizationEntry[]>>> = {
  ngo: [
    ['Lamplight Mindanao Foundation', 'LMF', 'education'],
    ['Kalinaw Horizons Foundation', 'KHF', 'peace_security'],
    ['Sinag Tubig Initiative', 'STI', 'water_sanitation'],
    ['Bayanihan Bridges Foundation', 'BBF', 'infrastructure'],
    ['Green Malong Enterprise Center', 'GMEC', 'livelihood'],
    ['Two Rivers Health Partners', 'TRHP', 'health'],
    ['Seashell Path Literacy Fund', 'SPLF', 'education'],
    ['Rooted Lands Legal Aid', 'RLLA', 'land_tenure'],
    ['Morning Tide Fisherfolk Support', 'MTFS', 'livelihood'],
    ['Open Minaret Dialogue Center', 'OMDC', 'peace_security'],
    ['Ricebowl Resilience Network', 'RRN', 'social_welfare'],
    ['Woven Heritage Trust', 'WHT', 'culture'],
    ['Hillside Midwives Alliance', 'HMA', 'health'],
    ['Fair Scale Governance Watch', 'FSGW', 'governance'],
  ],
  cso: [
    ['Salaam Sisters Savings Circle', 'SSSC', 'livelihood'],
    ['Bangsamoro Youth Paddle Club', 'BYPC', 'culture'],
    ['United Tricycle Drivers of the Crescent Road', 'UTDCR', 'livelihood'],
    ['Mothers of the Marsh Association', 'MMA', 'social_welfare'],
    ['Kulintang Keepers Guild', 'KKG', 'culture'],
    ['Stilt Village Neighbors Assembly', 'SVNA', 'governance'],
    ['Upland Growers of the Crescent Hills', 'UGCH', 'livelihood'],
    ['Volunteer Asatidz Circle', 'VAC', 'education'],
    ['Peace Porch Volunteers', 'PPV', 'peace_security'],
    ['Clean Well Committee Federation', 'CWCF', 'water_sanitation'],
    ['Seaweed Women of the Quiet Bay', 'SWQB', 'livelihood'],
  ],
  ingo: [
    ['Northlight Relief Worldwide', 'NRW', 'social_welfare'],
    ['Harbor and Hearth International', 'HHI', 'health'],
    ['Blue Kettle Water Alliance', 'BKWA', 'water_sanitation'],
    ['Paper Lantern Education Abroad', 'PLEA', 'education'],
    ['Quiet Drum Mediation Network', 'QDMN', 'peace_security'],
    ['Stepping Stone Relief Society', 'SSRS', null],
  ],
  religious: [
    ['Council of the Seven Lanterns Ulama', 'CSLU', 'peace_security'],
    ['Riverbend Madaris Union', 'RMU', 'education'],
    ['Imams of the Four Shores Fellowship', 'IFSF', null],
    ['Interfaith Table of the Southern Hills', 'ITSH', 'peace_security'],
    ['Crescent Rice Zakat House', 'CRZH', 'social_welfare'],
  ],
  private: [
    ['Silver Carabao Trading', null, 'livelihood'],
    ['Palm and Anchor Agro Ventures', null, 'livelihood'],
    ['Bluewater Cold Storage Works', null, 'livelihood'],
    ['Sunpatch Solar Installers', null, 'infrastructure'],
    ['Kapehan Halal Foods', null, 'livelihood'],
    ['Steady Hammer Builders', null, 'infrastructure'],
    ['Tigang Lupa Irrigation Supply', null, 'water_sanitation'],
  ],
  donor: [
    ['Eastwind Development Fund', 'EDF', null],
    ['Silent Harbor Endowment', null, 'health'],
    ['Common Well Trust', 'CWT', 'water_sanitation'],
    ['Three Oceans Giving Circle', 'TOGC', 'education'],
  ],
  media: [
    ['Radyo Sinag ng Timog', null, 'culture'],
    ['Ang Bagong Agong', null, 'governance'],
    ['Crescent Coast Community Press', null, null],
  ],
};
