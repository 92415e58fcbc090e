import { describe, expect, test } from 'vitest';
import { factDefinitions } from '../../src/catalog/goals/facts/index.ts';
import { profileZone, readFacts } from '../../src/engine/goals/facts/read-facts.ts';
import type { Goal, Profile } from '../../src/engine/goals/types.ts';
import { TODAY } from './plan.ts';

const read = (profile: unknown, goal: Partial<Goal> = {}) =>
  readFacts(
    profile as Profile,
    { id: 'g', category: 'study', title: 'Study', ...goal },
    TODAY,
    factDefinitions,
  );
const text = (profile: unknown, name: string, goal?: Partial<Goal>) => read(profile, goal).get(name)?.text;

test('there are at least ninety variables, each with a question', () => {
  expect(factDefinitions.length).toBeGreaterThanOrEqual(90);
  for (const [name, { question }] of factDefinitions) expect(question, name).toMatch(/^[A-Z].*\?$/);
});

describe('the same fact in the shapes that people store', () => {
  const shapes: readonly (readonly [name: string, expected: string, profiles: readonly unknown[]])[] = [
    [
      'ielts_score',
      '6.5',
      [
        { testScores: 'IELTS 6.5, GRE: 320' },
        { testScores: { ielts: 6.5 } },
        { TEST_SCORES: { IELTS: { overall: '6.5', writing: 6 } } },
        { 'Test Scores': [{ test: 'IELTS', score: '6.5' }] },
        { testScores: ['GRE 320', 'IELTS: 6.5'] },
        { test_scores: '{"ielts": "6.5"}' },
        { ieltsScore: '6.5' },
        { testScores: [{ name: 'IELTS Academic', band: 6.5, date: '2025-03-01' }] },
      ],
    ],
    [
      'skills',
      'Python and Excel',
      [
        { skills: ['Python', 'Excel'] },
        { Skills: 'Python, Excel' },
        { SKILLS: 'Python; Excel' },
        { skills: [{ name: 'Python', level: 3 }, { skill: 'Excel' }] },
        { skills: { Python: 'advanced', Excel: 'basic' } },
        { skills: '["Python", "Excel"]' },
      ],
    ],
    [
      'years_experience',
      '5',
      [
        { experience: 5 },
        { experience: '5 years' },
        { experience: '5 years as a nurse' },
        { yearsOfExperience: '5+' },
        { experience: { years: 5, role: 'nurse' } },
        {
          experience: [
            { title: 'nurse', years: 2 },
            { title: 'clerk', years: '3 years' },
          ],
        },
      ],
    ],
    [
      'gpa',
      '3.4/4.0',
      [
        { gpa: '3.4/4.0' },
        { GPA: '3.4 out of 4.0' },
        { priorEducation: [{ degree: 'BS', gpa: '3.4/4.0' }] },
        { priorEducation: 'BS Biology, MSU Marawi, GPA 3.4/4.0, 2019' },
        { gpa: { value: '3.4', scale: '4.0' } },
      ],
    ],
    [
      'first_recommender',
      'Dr. Santos',
      [
        { network: ['Dr. Santos (professor, MSU)'] },
        { network: [{ name: 'Dr. Santos', role: 'thesis adviser' }] },
        { network: { professors: ['Dr. Santos'] } },
        { network: 'Dr. Santos - professor; Omar - friend' },
        { recommenders: 'Dr. Santos' },
      ],
    ],
    [
      'minutes_per_day',
      '90',
      [
        { minutesPerDay: 90 },
        { minutes_per_day: '90 minutes' },
        { timePerDay: '1.5 hours' },
        { minutesPerDay: '90' },
      ],
    ],
    [
      'energy_peak',
      'MORNING',
      [{ energyPeak: 'morning' }, { energyPeak: 'Early mornings' }, { peak_time: 'umaga' }],
    ],
    [
      'highest_degree',
      "bachelor's",
      [
        { priorEducation: [{ degree: 'Bachelor of Science in Biology' }] },
        { education: 'BSN, Xavier University' },
        { priorEducation: [{ degree: 'Diploma' }, { degree: 'B.S. Biology' }] },
      ],
    ],
  ];
  test.each(shapes)('%s is %s in each', (name, expected, profiles) => {
    for (const profile of profiles) expect(text(profile, name), JSON.stringify(profile)).toBe(expected);
  });
});

describe('words, never parts of words', () => {
  test('"Bachelor" holds no letter of recommendation', () => {
    expect(read({}, { title: 'Bachelor of Arts' }).get('target_degree')?.text).toBe("bachelor's");
  });
  test.each([
    ['Master of Public Health in Niger', 'target_country', 'Niger'],
    ['Master of Public Health in Nigeria', 'target_country', 'Nigeria'],
    ['PhD in South Korea', 'target_country', 'South Korea'],
    ['MSc in the UK', 'target_country', 'the United Kingdom'],
    ['Tell us about studying', 'target_country', undefined],
    ['Learn to master the piano by heart', 'target_field', undefined],
    ['MSc data science', 'target_field', 'data science'],
    ['My brother is a bs artist', 'target_degree', undefined],
  ])('%s: %s is %s', (title, name, expected) => {
    expect(text({}, name, { title })).toBe(expected);
  });
});

describe('what disagrees, or cannot be read', () => {
  test('on the person the profile counts, on the goal the goal; both are reported', () => {
    const { get, conflicts } = read(
      { gpa: '3.2/4.0', budget: '$5k' },
      { specifications: { gpa: '3.5/4.0', budget: '$10k' } },
    );
    expect(get('gpa')?.text).toBe('3.2/4.0');
    expect(get('budget')?.text).toBe('USD 10,000');
    expect(conflicts.map(({ name, used, ignored }) => [name, used.value, ignored.value])).toEqual([
      ['budget', 'USD 10,000', 'USD 5,000'],
      ['gpa', '3.2/4.0', '3.5/4.0'],
    ]);
    expect(conflicts.every(({ rule }) => rule.length > 20)).toBe(true);
  });

  test('equal statements, and one that says more than the other, are no conflict', () => {
    const { conflicts } = read(
      { gpa: '3.2/4.0' },
      { specifications: { gpa: '3.2/4', country: 'Canada' }, title: 'Study in Canada' },
    );
    expect(conflicts).toEqual([]);
  });

  test('an impossible score is reported and not used', () => {
    const { get, unreadable } = read({ testScores: 'GRE 1290, IELTS 65' });
    expect(get('gre_score')).toBeUndefined();
    expect(get('ielts_score')).toBeUndefined();
    expect(unreadable.map(({ name, text: written }) => [name, written])).toEqual([
      ['ielts_score', '65'],
      ['gre_score', '1290'],
    ]);
  });

  test('a budget without a currency is reported, takes one from a field beside it, and is no tier', () => {
    expect(read({}, { specifications: { budget: '10k' } }).unreadable).toMatchObject([
      { name: 'budget', path: 'goal.specifications.budget', problem: expect.stringContaining('currency') },
    ]);
    const beside = read({}, { specifications: { budget: { amount: 10_000, currency: 'EUR' } } });
    expect(beside.get('budget')?.text).toBe('EUR 10,000');
    expect(beside.get('budget_tier')?.text).toBe('BUDGET');
    const apart = read({}, { specifications: { budget: 250_000, currency: 'PHP' } });
    expect(apart.get('budget')?.text).toBe('PHP 250,000');
  });

  test('"n/a", "none", "-" and the like say nothing', () => {
    for (const gpa of ['n/a', 'none', '-', '', '   ', 'unknown', null, undefined, Number.NaN, [], {}]) {
      expect(read({ gpa }).get('gpa')).toBeUndefined();
    }
  });
});

describe('the goal’s own words', () => {
  const said: readonly (readonly [
    category: string,
    title: string,
    name: string,
    expected: string | undefined,
  ])[] = [
    ['study', 'Nursing at Xavier University, budget is 80k pesos a year', 'budget', 'PHP 80,000 a year'],
    ['study', 'MS in Data Science abroad before I turn 30', 'deadline', undefined],
    ['study', 'Apply to 5 universities in Canada and Australia, TOEFL 100 needed', 'toefl_required', '100'],
    ['study', 'Apply to 5 universities in Canada and Australia', 'target_country', 'Canada and Australia'],
    ['career', 'Land a software engineer role at Google by end of 2027', 'target_role', 'software engineer'],
    ['career', 'Land a software engineer role at Google by end of 2027', 'target_company', 'Google'],
    ['career', 'Find work', 'target_role', undefined],
    ['career', 'Get a job as data analyst at Globe Telecom by June', 'target_role', 'data analyst'],
    ['sport', 'Finish a 21 km fun run on 14 February 2027', 'deadline', '14 February 2027'],
    ['language', 'Reach B2 German by December 2027', 'target_level', 'B2'],
    ['finance', 'Invest $200 a month for retirement', 'savings_target', undefined],
    ['finance', 'Mag-ipon ng 30 libo piso para sa bangka bago Hunyo 2027', 'savings_target', 'PHP 30,000'],
    ['finance', 'Mag-ipon ng 30 libo piso para sa bangka bago Hunyo 2027', 'deadline', '31 May 2027'],
    ['finance', 'Pay my 5-6 loan of P20,000', 'in_debt', 'yes'],
  ];
  test.each(said)('%s: %s: %s is %s', (category, title, name, expected) => {
    expect(text({}, name, { category, title })).toBe(expected);
  });
});

test('a contact’s country is not the person’s own', () => {
  expect(text({ network: [{ name: 'Lina', country: 'Japan' }] }, 'home_country')).toBeUndefined();
});

test('"in 6 months" counts from the day the goal was written', () => {
  const goal = { title: 'Study in 6 months', createdOn: '2026-07-01' };
  expect(read({}, goal).get('deadline')?.date).toBe('2027-01-01');
});

test('a person’s text comes in on one line, without markup, and not without end', () => {
  const skill = text({ skills: ['  Weaving\u0000\n{baskets} <b>', 'x'.repeat(500)] }, 'skills') ?? '';
  expect(skill).toContain('Weaving baskets b');
  expect(skill).not.toMatch(/[{}<>\n]|\p{Cc}/u);
  expect(skill.length).toBeLessThan(200);
});

test('the zone is the profile’s where it is a real one, else Manila', () => {
  expect(profileZone({ timeZone: 'Europe/London' })).toBe('Europe/London');
  expect(profileZone({ timeZone: 'Mars/Olympus' })).toBe('Asia/Manila');
  expect(profileZone({})).toBe('Asia/Manila');
});
