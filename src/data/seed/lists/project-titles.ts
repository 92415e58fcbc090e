import type { projectKind } from '../../tables/projects.ts';
import type { Sector } from './sectors.ts';

type Kind = (typeof projectKind.enumValues)[number];

/** Names of programs, projects and activities; the seed adds the place. */
export const PROJECT_TITLES: Readonly<Record<Sector, Readonly<Record<Kind, readonly string[]>>>> = {
  education: {
    program: ['Madrasah Strengthening Program', 'Scholarship Program', 'Alternative Learning Program'],
    project: ['Madrasah Classroom Construction', 'Daycare Center Improvement', 'ALS Learning Centers'],
    activity: ['Asatidz Training', 'Back-to-School Kit Distribution', 'Reading Camp'],
  },
  health: {
    program: ['Community Health Program', 'Maternal and Child Care Program'],
    project: ['Barangay Health Station Construction', 'Supplementary Feeding', 'Patient Transport Vehicle'],
    activity: ['Medical Mission', 'Community Health Worker Training', 'Vaccination Drive'],
  },
  livelihood: {
    program: ['Halal Livelihood Program', 'Farm and Fishery Support Program'],
    project: [
      'Cooperative Support',
      'Malong Weaving Enterprise',
      'Carabao Dispersal',
      'Fishing Boat Distribution',
      'Seaweed Farming Support',
      'Post-harvest Facility',
    ],
    activity: ['Skills Training for Youth', 'Halal Trade Fair', 'Bookkeeping Training for Traders'],
  },
  infrastructure: {
    program: ['Community Access Program', 'Rural Electrification Program'],
    project: [
      'Access Road Concreting',
      'Footbridge Construction',
      'Solar Street Lighting',
      'Multi-purpose Hall Construction',
      'Seawall Construction',
    ],
    activity: ['Road Right-of-way Consultation', 'Community Site Survey'],
  },
  water_sanitation: {
    program: ['Safe Water Program', 'Sanitation for All Program'],
    project: [
      'Level II Water System',
      'Deep Well Installation',
      'Household Toilet Construction',
      'Ablution Facility Rehabilitation',
    ],
    activity: ['Water Quality Testing', 'Hygiene Campaign'],
  },
  peace_security: {
    program: ['Community Peace Program'],
    project: ['Rido Settlement Support', 'Early Warning and Response'],
    activity: ['Community Peace Dialogue', 'Peacebuilding Training for Youth', 'Interfaith Gathering'],
  },
  governance: {
    program: ['Community Governance Program', 'Civil Registration Program'],
    project: ['Barangay Planning Assistance', 'Community Organization Strengthening'],
    activity: ['Civil Registration Caravan', 'Leadership Training for Women', 'Voter Education'],
  },
  culture: {
    program: ['Cultural Heritage Program'],
    project: ['Cultural Heritage Mapping', 'Muslim Burial Ground Development', 'Kulintang Youth Ensemble'],
    activity: ['Oral Tradition Documentation', 'Cultural Festival', 'Ramadhan Gathering'],
  },
  social_welfare: {
    program: ['Family Welfare Program', 'Social Protection Program'],
    project: ['Emergency Shelter Assistance', 'Orphan Care', 'Solo Parent Support'],
    activity: ['Food Pack Distribution', 'Senior Citizens Outreach', 'Assistive Device Distribution'],
  },
  land_tenure: {
    program: ['Land Tenure Program'],
    project: ['Lot Survey and Titling', 'Safe Relocation Site Development'],
    activity: ['Land Rights Clinic', 'Boundary Dispute Mediation'],
  },
};
