import { describe, expect, it } from 'vitest';
import { testDatabase } from '../support/database.ts';
import { wholeOf, wordsAndNames } from './words.ts';

const vocabulary = await wordsAndNames(await testDatabase());

const conditions = (text: string, dataset = 'communities') =>
  wholeOf(vocabulary, 'constraint', text, dataset)
    .map(({ constraint }) => constraint)
    .filter((constraint) => constraint.dataset === dataset);

type Corpus = readonly (readonly [text: string, label: string])[];

const check = (corpus: Corpus, dataset = 'communities'): void => {
  it.each(corpus)('reads “%s” as %s', (text, label) => {
    expect([...new Set(conditions(text, dataset).map((constraint) => constraint.label.en))]).toEqual([label]);
  });
};

describe('values and the nouns that they need', () => {
  check([
    ['fishing', 'fishing'],
    ['any fishing', 'with any fishing livelihood'],
    ['high poverty', 'with high poverty incidence'],
    ['very high poverty', 'with very high poverty incidence'],
    ['poverty is high', 'with high poverty incidence'],
    ['mataas na kahirapan', 'with high poverty incidence'],
    ['adjacent to BARMM', 'adjacent to BARMM'],
    ['far from BARMM', 'far from BARMM'],
    ['Maranao', 'Maranao'],
  ]);

  it('reads no poverty into “high” alone', () => expect(conditions('high')).toEqual([]));
});

describe('aspects', () => {
  check([
    ['without water', 'without water'],
    ['no clean water', 'without water'],
    ['walang tubig', 'without water'],
    ['with electricity', 'with electricity'],
    ['may kuryente', 'with electricity'],
    ['poor access to healthcare', 'with poor access to healthcare'],
    ['limited roads', 'with limited access to roads'],
    ['good access to schools', 'with good access to education'],
    ['roads rated good', 'with good access to roads'],
    ['without water or sanitation', 'without water and sanitation'],
    ['poor access to water or sanitation', 'with poor access to water or sanitation'],
    ['without water and electricity', 'without water and electricity'],
    ['poor access to healthcare and education', 'with poor access to healthcare and education'],
  ]);

  it('asks for a service that is not there by its rating', () => {
    expect(conditions('without water')[0]!.where).toEqual({
      kind: 'has',
      relation: 'services',
      where: [
        { kind: 'compare', field: 'service', op: 'eq', value: 'water' },
        expect.objectContaining({ field: 'rating' }),
      ],
    });
  });

  it('tells both from either', () => {
    expect(conditions('without water and electricity')[0]!.where.kind).toBe('all');
    expect(conditions('good access to water or electricity')[0]!.where.kind).toBe('any');
    // Who is without one or the other thing has neither.
    expect(conditions('without water or electricity')[0]!.where.kind).toBe('all');
  });
});

describe('relations and possession', () => {
  check([
    ['with unmet needs', 'with unmet needs'],
    ['without needs', 'without needs'],
    ['with critical health needs', 'with health critical needs'],
    ['that have no assessments', 'without assessments'],
    ['with mosques', 'with mosques'],
    ['without mosques', 'without mosques'],
    ['with a madrasah', 'with madaris'],
    ['no madrasah', 'without madaris'],
    ['covered by at least one ongoing project', 'with ongoing projects'],
    ['linked to projects', 'with projects'],
    ['with a mosque or a madrasah', 'with mosques or with madaris'],
    ['with more than 3 mosques', 'with mosques: more than 3'],
  ]);

  it('puts every describing word into the condition on related rows', () => {
    const { where } = conditions('with critical health needs')[0]!;
    expect(where).toMatchObject({ kind: 'has', relation: 'needs' });
    expect(where.kind === 'has' && where.where).toHaveLength(2);
  });
});

describe('money and days that name no measure', () => {
  check([['between 1M and 5M', 'with allocated budget: between ₱1,000,000 and ₱5,000,000']], 'projects');
  check([['over 5 million pesos', 'with budget: more than ₱5,000,000']], 'partnerships');
  check([['longer than 60 days', 'with planned duration: more than 60 days']], 'projects');

  it('takes no figure for money where rows hold none', () => {
    expect(conditions('over 5 million pesos')).toEqual([]);
    expect(conditions('more than 60 days', 'policies')).toEqual([]);
  });
});

describe('names that need their noun', () => {
  check(
    [
      ['led by TESDA', 'led by TESDA'],
      ['TESDA', 'with TESDA'],
      ['led by DSWD or DOH', 'led by DSWD or led by DOH'],
    ],
    'partnerships',
  );
});

describe('thresholds', () => {
  check([
    ['more than 1,000 people', 'with more than 1,000 people'],
    ['population over 1,000', 'with more than 1,000 people'],
    ['500 or more people', 'with at least 500 people'],
    ['population of 500', 'with exactly 500 people'],
    ['population between 500 and 1000', 'with between 500 people and 1,000 people'],
    ['fewer than 50 households', 'with households: fewer than 50 households'],
    ['at least 3 mosques', 'with mosques: at least 3'],
    ['established before 1950', 'established before 1950'],
    ['established since 2000', 'established since 2000'],
  ]);

  it.each([
    ['more than 1000 people', { op: 'gt', value: 1000 }],
    ['at least 1000 people', { op: 'gte', value: 1000 }],
    ['fewer than 1000 people', { op: 'lt', value: 1000 }],
    ['at most 1000 people', { op: 'lte', value: 1000 }],
    ['population of 1000', { op: 'eq', value: 1000 }],
  ])('bounds %s', (text, bound) => {
    expect(conditions(text)[0]!.where).toEqual({ kind: 'compare', field: 'population', ...bound });
  });

  it('does not bound people by pesos or percents', () => {
    expect(conditions('more than 1000 pesos population')).toEqual([]);
    expect(conditions('population over 40%')).toEqual([]);
  });
});

describe('conjunctions', () => {
  check([
    ['fishing or farming', 'fishing or farming'],
    ['Tausug or Sama', 'Tausug or Sama'],
    ['Maranao, Tausug and Sama', 'Maranao, Tausug or Sama'],
  ]);

  it('keeps what it joins, for comparisons', () => {
    const [joined] = conditions('Maranao, Tausug and Sama');
    expect(joined!.members.map((member) => member.label.en)).toEqual(['Maranao', 'Tausug', 'Sama']);
    expect(joined!.compared).toBeUndefined();
    expect(conditions('Tausug versus Sama')[0]!.compared).toBe(true);
  });

  it('joins only what is alike', () => {
    expect(conditions('Maranao or fishing')).toEqual([]);
    expect(conditions('Maranao and Maranao')).toEqual([]);
  });
});

describe('negations', () => {
  check([
    ['not Maranao', 'not Maranao'],
    ['non-Maranao', 'not Maranao'],
    ['not fishing', 'not fishing'],
    ['not high poverty', 'without high poverty incidence'],
  ]);
  check(
    [
      ['not completed', 'not completed'],
      ['not completed or cancelled', 'not completed or cancelled'],
    ],
    'assessments',
  );

  it('denies the whole of a list', () => {
    const { where } = conditions('not Maranao or Tausug')[0]!;
    expect(where.kind).toBe('not');
    expect(where.kind === 'not' && where.of).toEqual(conditions('Maranao or Tausug')[0]!.where);
  });
});
