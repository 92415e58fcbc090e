import type { goals } from '../../tables/goals.ts';
import { DEMO_USERS } from '../accounts.ts';
import type { Timeline } from '../timeline.ts';

type GoalRow = typeof goals.$inferInsert;

/** The goals of the demo member: fixed ids, shaped like UUID version 7. The last one says almost nothing. */
export const DEMO_GOALS = {
  study: '01900000-0000-7000-8000-000000000101',
  career: '01900000-0000-7000-8000-000000000102',
  sport: '01900000-0000-7000-8000-000000000103',
  language: '01900000-0000-7000-8000-000000000104',
  finance: '01900000-0000-7000-8000-000000000105',
  bare: '01900000-0000-7000-8000-000000000106',
} as const;

/** One goal in each category, with a day to reach it by, and one that is almost empty. */
export const goalRows = (timeline: Timeline): GoalRow[] => {
  const goal = (
    key: keyof typeof DEMO_GOALS,
    writtenDaysAgo: number,
    rest: Omit<GoalRow, 'id' | 'userId' | 'createdAt' | 'updatedAt'>,
  ): GoalRow => {
    const createdAt = timeline.recorded(timeline.day(-writtenDaysAgo), 20);
    return { id: DEMO_GOALS[key], userId: DEMO_USERS.member, ...rest, createdAt, updatedAt: createdAt };
  };
  return [
    goal('study', 40, {
      category: 'study',
      title: 'Master’s degree in water engineering in the Netherlands',
      description: 'I want to study how towns live with rivers, and bring it home to Lanao.',
      specifications: {
        target_degree: 'Master’s',
        target_field: 'Water Engineering',
        target_country: 'Netherlands',
        target_universities: ['Delft University of Technology', 'Wageningen University'],
        intake: 'September',
        budget: '$12,000',
        scholarship_needed: true,
        ielts_required: 6.5,
        transcript_ready: false,
        statement_status: 'not started',
      },
      targetDate: timeline.day(160),
    }),
    goal('career', 33, {
      category: 'career',
      title: 'Become a licensed project engineer at a design firm',
      description: 'From small drainage works to leading a project.',
      specifications: {
        target_role: 'Project Engineer',
        target_industry: 'civil engineering design',
        target_location: 'Cebu City',
        current_salary: '₱32,000 a month',
        target_salary: '₱55,000 a month',
        skills_to_build: ['contract management', 'BIM'],
        applications_sent: 3,
        notice_period: '30 days',
      },
      targetDate: timeline.day(95),
    }),
    goal('sport', 21, {
      category: 'sport',
      title: 'Finish a half marathon',
      description: 'My first race over more than ten kilometres.',
      specifications: {
        sport: 'running',
        event: 'half marathon',
        event_date: timeline.day(120),
        current_performance: '10 km in 65 minutes',
        target_time: '2 hours 20 minutes',
        sessions_per_week: 3,
        equipment: ['running shoes'],
      },
      targetDate: timeline.day(120),
    }),
    goal('language', 15, {
      category: 'language',
      title: 'Hold a conversation in Arabic',
      description: 'To speak with teachers and to read signs and letters.',
      specifications: {
        target_language: 'Arabic',
        current_level: 'A1',
        target_level: 'B1',
        purpose: 'work with madrasah teachers',
        weak_skills: ['speaking', 'listening'],
      },
      targetDate: timeline.day(270),
    }),
    goal('finance', 9, {
      category: 'finance',
      title: 'Save six months of expenses',
      description: 'Without interest, for my studies and my siblings.',
      specifications: {
        savings_target: '₱130,000',
        purpose: 'emergency fund',
        interest_free: true,
        income_source: 'salary',
        largest_expense: 'school fees of siblings',
      },
      targetDate: timeline.day(300),
    }),
    goal('bare', 2, {
      category: 'study',
      title: 'Study abroad',
      description: '',
      specifications: {},
      targetDate: null,
    }),
  ];
};
