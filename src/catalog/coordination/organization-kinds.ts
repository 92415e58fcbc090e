import type { FilterSpec, ValueSpec } from '../../engine/query/dataset.ts';
import type { Predicate } from '../../engine/query/plan.ts';
import { isOneOf, wording } from '../enumeration.ts';

const kind = (
  id: string,
  words: readonly string[],
  one: readonly [en: string, fil: string],
  many: readonly [en: string, fil: string],
  kinds: readonly string[] = [id],
): ValueSpec => ({
  id,
  words,
  where: isOneOf('kind', ...kinds),
  label: wording(one[0], one[1]),
  noun: { one: wording(one[0], one[1]), many: wording(many[0], many[1]) },
});

/** How people name the three together: "ministries and agencies", "agencies, ministries or offices". */
const together = (words: readonly string[]): readonly string[] =>
  words.flatMap((first) =>
    words
      .filter((second) => second !== first)
      .flatMap((second) => [
        ...['and', 'or', '&'].map((link) => `${first} ${link} ${second}`),
        ...words
          .filter((third) => third !== first && third !== second)
          .flatMap((third) =>
            ['and', 'or', '&', ', and', ', or'].map((link) => `${first}, ${second} ${link} ${third}`),
          ),
      ]),
  );

const ministries = together(['ministry', 'agency', 'office']);

/** Kinds of organization, each of which names the rows by itself: "NGOs", "LGUs", "ministries". */
export const organizationKinds: readonly ValueSpec[] = [
  kind(
    'bmoa',
    [
      'bmoa',
      'bmoas',
      'ministry',
      'barmm ministry and office',
      ...['ministry', 'agency', 'office', ...ministries].flatMap((words) => [
        `barmm ${words}`,
        `bangsamoro ${words}`,
        `${words} of barmm`,
        `${words} of the barmm`,
      ]),
      ...ministries.filter((words) => /,/.test(words)),
      'ministeryo',
      'ministeryo ng barmm',
    ],
    ['BARMM ministry, agency or office', 'ministeryo, ahensya o tanggapan ng BARMM'],
    ['BARMM ministries, agencies and offices', 'ministeryo, ahensya at tanggapan ng BARMM'],
  ),
  kind(
    'lgu',
    ['lgu', 'lgus', 'local government', 'local government unit', 'lokal na pamahalaan', 'pamahalaang lokal'],
    ['local government unit', 'lokal na pamahalaan'],
    ['local government units', 'lokal na pamahalaan'],
  ),
  kind(
    'nga',
    [
      'nga',
      'ngas',
      'national agency',
      'national government agency',
      'national line agency',
      'line agency',
      'pambansang ahensya',
    ],
    ['national government agency', 'pambansang ahensya'],
    ['national government agencies', 'pambansang ahensya'],
  ),
  kind(
    'government',
    [
      'government agency',
      'government body',
      'public agency',
      'ahensya ng gobyerno',
      'ahensya ng pamahalaan',
      'govt agency',
      'gov agency',
      'government organization',
      'government partner',
      'agency',
      'ahensya',
    ],
    ['government agency', 'ahensya ng pamahalaan'],
    ['government agencies', 'ahensya ng pamahalaan'],
    ['nga', 'bmoa'],
  ),
  kind(
    'ngo',
    [
      'ngo',
      'ngos',
      'nongovernment organization',
      'non government organization',
      'non governmental organization',
      'nongovernmental organization',
      'local ngo',
    ],
    ['NGO', 'NGO'],
    ['NGOs', 'NGO'],
  ),
  kind(
    'ingo',
    [
      'ingo',
      'ingos',
      'international ngo',
      'international non government organization',
      'international nongovernment organization',
      'international non governmental organization',
      'international organization',
    ],
    ['international NGO', 'internasyonal na NGO'],
    ['international NGOs', 'internasyonal na NGO'],
  ),
  kind(
    'cso',
    [
      'cso',
      'csos',
      'civil society organization',
      'civil society organisation',
      'civil society group',
      'civil society',
      'peoples organization',
    ],
    ['civil society organization', 'civil society organization'],
    ['civil society organizations', 'civil society organization'],
  ),
  kind(
    'academe',
    [
      'academe',
      'university',
      'college',
      'academic institution',
      'school partner',
      'higher education institution',
      'state university',
      'pamantasan',
      'unibersidad',
      'akademya',
      'academic organization',
      'academic partner',
    ],
    ['academic institution', 'akademikong institusyon'],
    ['academic institutions', 'akademikong institusyon'],
  ),
  kind(
    'religious',
    [
      'religious organization',
      'religious group',
      'religious',
      'faith based organization',
      'faith based group',
      'religious institution',
      'relihiyosong organisasyon',
      'religious partner',
    ],
    ['religious organization', 'relihiyosong organisasyon'],
    ['religious organizations', 'relihiyosong organisasyon'],
  ),
  kind(
    'private',
    [
      'private',
      'private sector',
      'private company',
      'company',
      'private sector partner',
      'business partner',
      'private organization',
      'pribadong sektor',
      'pribadong kompanya',
      'kompanya',
      'private partner',
    ],
    ['private company', 'pribadong kompanya'],
    ['private companies', 'pribadong kompanya'],
  ),
  kind(
    'donor',
    ['donor', 'donor organization', 'donor agency', 'funding agency', 'funder', 'tagapondo', 'donor partner'],
    ['donor', 'donor'],
    ['donors', 'donor'],
  ),
  kind(
    'media',
    ['media', 'media organization', 'media outlet', 'media partner', 'press', 'news outlet', 'midya'],
    ['media organization', 'organisasyon ng midya'],
    ['media organizations', 'organisasyon ng midya'],
  ),
]; // prettier-ignore

/**
 * Kinds of organization behind a word that ties rows to one: "with NGOs", "led by an LGU". A noun alone would
 * say too little: "NGO meetings" may be held by them or about them.
 */
export const kindsBehind = (
  id: string,
  nouns: readonly string[],
  where: (kind: Predicate) => Predicate,
  [en, fil]: readonly [en: string, fil: string],
): FilterSpec => ({
  id,
  type: 'organization_kind',
  nouns,
  values: organizationKinds.map(({ id: kind, words, where: isKind, noun }) => ({
    id: `${id}_${kind}`,
    words,
    needsNoun: true,
    where: where(isKind),
    label: wording(`${en} ${noun!.many.en}`, `${fil} ${noun!.many.fil}`),
    position: 'after',
  })),
});
