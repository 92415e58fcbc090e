import type { profiles } from '../../tables/profiles.ts';
import { DEMO_USERS } from '../accounts.ts';
import type { Timeline } from '../timeline.ts';

/**
 * What the demo member has told about themselves: made up, and without the name of any person, so contacts
 * are named by what they are.
 */
export const profileRows = (timeline: Timeline): (typeof profiles.$inferInsert)[] => {
  const year = Number(timeline.today.slice(0, 4));
  return [
    {
      userId: DEMO_USERS.member,
      priorEducation: [
        {
          degree: 'BSc Civil Engineering',
          institution: 'Mindanao State University',
          country: 'Philippines',
          year: year - 4,
          gpa: '3.4/4.0',
          thesis: 'Low-cost flood defences for river settlements',
        },
      ],
      network: [
        { name: 'the thesis adviser at MSU', role: 'professor', relation: 'recommender' },
        { name: 'the head of the district design section', role: 'supervisor', relation: 'recommender' },
        { name: 'a senior water engineer in Davao City', role: 'mentor' },
        { name: 'a batchmate in a master program in Delft', role: 'alumni' },
        { name: 'a project manager at a design firm in Cebu', role: 'insider' },
      ],
      skills: ['structural design', 'AutoCAD', 'hydraulic modelling', 'site supervision', 'Python'],
      testScores: { ielts: { overall: 7.0, writing: 6.5, year: year - 1 } },
      experiences: [
        {
          role: 'Junior Site Engineer',
          company: 'a road contractor in Lanao del Norte',
          from: `${year - 4}-07`,
          to: `${year - 2}-06`,
          highlights: ['supervised a crew of 12', 'finished two footbridges on schedule'],
        },
        {
          role: 'Design Engineer',
          company: 'a district engineering office',
          from: `${year - 2}-07`,
          highlights: ['designed small drainage works for nine barangays'],
        },
      ],
      languages: ['Maranao', 'Filipino', 'English', 'Arabic (beginner)'],
      achievements: ['Dean’s list in the third year', 'Best thesis poster of the college'],
      constraints: ['no field work on Fridays', 'supports two siblings in school'],
      weaknesses: ['academic writing', 'public speaking'],
      gpa: '3.4/4.0',
      yearsExperience: 4,
      currentRole: 'Design Engineer',
      field: 'Civil Engineering',
      country: 'Philippines',
      city: 'Iligan City',
      nationality: 'Filipino',
      birthYear: year - 26,
      firstGeneration: true,
      energyPeak: 'morning',
      minutesPerDay: 90,
      restDays: [5],
      timeZone: 'Asia/Manila',
      extra: {
        budget: '$12,000',
        currentSavings: '₱185,000',
        monthlyIncome: '₱32,000',
        monthlyExpenses: '₱21,500',
        resumeReady: true,
        passportReady: false,
        volunteering: 'Weekend mathematics tutor at a madrasah',
      },
      createdAt: timeline.recorded(timeline.day(-280), 9),
      updatedAt: timeline.recorded(timeline.day(-12), 20),
    },
  ];
};
