import type { Sector } from './sectors.ts';

/** Names of projects; the seed adds the place. */
export const PROJECT_TITLES: Readonly<Record<Sector, readonly string[]>> = {
  education: [
    'Madrasah Classroom Construction',
    'Scholarship Grants',
    'Asatidz Training',
    'ALS Learning Centers',
    'Back-to-School Kits',
    'Daycare Center Improvement',
  ],
  health: [
    'Barangay Health Station Construction',
    'Medical Mission',
    'Supplementary Feeding',
    'Maternal Care Outreach',
    'Community Health Worker Training',
  ],
  livelihood: [
    'Halal Livelihood Starter Kits',
    'Fisherfolk Boat and Net Distribution',
    'Farm-to-Table Cooperative Support',
    'Malong Weaving Enterprise',
    'Skills Training for Youth',
    'Carabao Dispersal',
    'Seaweed Farming Support',
  ],
  infrastructure: [
    'Access Road Concreting',
    'Footbridge Construction',
    'Solar Street Lighting',
    'Multi-purpose Hall Construction',
    'Community Electrification',
    'Seawall Construction',
  ],
  water_sanitation: [
    'Level II Water System',
    'Deep Well Installation',
    'Household Toilet Construction',
    'Ablution Facility Rehabilitation',
    'Drainage Improvement',
  ],
  peace_security: [
    'Community Peace Dialogue',
    'Rido Settlement Support',
    'Peacebuilding Training for Youth',
    'Early Warning and Response',
  ],
  governance: [
    'Barangay Planning Assistance',
    'Civil Registration Caravan',
    'Leadership Training for Women',
    'Community Organization Strengthening',
  ],
  culture: [
    'Cultural Heritage Mapping',
    'Kulintang Youth Ensemble',
    'Muslim Burial Ground Development',
    'Oral Tradition Documentation',
  ],
  social_welfare: [
    'Emergency Shelter Assistance',
    'Solo Parent Support',
    'Orphan Care',
    'Food Assistance for Displaced Families',
    'Senior Citizens Outreach',
  ],
  land_tenure: ['Lot Survey and Titling', 'Land Rights Clinic', 'Safe Relocation Site Development'],
};
