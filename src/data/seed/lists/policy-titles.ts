import type { Sector } from './sectors.ts';

/** What recommendations are about; the seed adds scope or place. */
export const POLICY_TITLES: Readonly<Record<Sector, readonly string[]>> = {
  education: [
    'Recognition of Madrasah Graduates',
    'Scholarship Slots for Bangsamoro Learners',
    'Allowances of Asatidz',
    'Hijab-friendly School Uniforms',
  ],
  health: [
    'Halal Meals in Public Hospitals',
    'Health Stations in Remote Sitios',
    'Female Health Workers for Maternal Care',
  ],
  livelihood: [
    'Islamic Microfinance for Small Traders',
    'Halal Certification Assistance',
    'Fishing Grounds of Small Fisherfolk',
    'Market Stalls for Bangsamoro Traders',
  ],
  infrastructure: [
    'Access Roads to Bangsamoro Communities',
    'Electrification of Unserved Sitios',
    'Prayer Rooms in Public Terminals',
  ],
  water_sanitation: [
    'Safe Water for Coastal Communities',
    'Sanitation in Stilt-house Settlements',
    'Water Systems for Upland Sitios',
  ],
  peace_security: [
    'Community-based Settlement of Rido',
    'Interfaith Dialogue Mechanism',
    'Protection of Displaced Families',
  ],
  governance: [
    'Representation in Local Development Councils',
    'Late Registration of Births',
    'Shariah Court Access outside BARMM',
    'Community Data Sharing',
  ],
  culture: [
    'Observance of Islamic Holidays in Local Offices',
    'Muslim Burial Grounds',
    'Support for Indigenous Weaving',
  ],
  social_welfare: [
    'Social Protection for Sama and Badjao Families',
    'Zakat-aligned Assistance',
    'Support for Solo Parents',
  ],
  land_tenure: ['Tenure of Long-settled Communities', 'Relocation with Consent'],
};
