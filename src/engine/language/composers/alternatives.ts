import { canonical } from '../../../core/canonical.ts';
import type { Constraint, Wording } from '../sense.ts';

/** Joins labels of alternatives: "Tausug or Yakan", "in Region IX or Region XI". */
const joined = (parts: readonly string[], link: string): string => {
  const [first = '', ...rest] = parts;
  const lead = /^(?:in|sa|with|without|na) /.exec(first)?.[0] ?? '';
  const bare = rest.map((part) => (lead && part.startsWith(lead) ? part.slice(lead.length) : part));
  return [first, ...bare].reduce((all, part, index) =>
    index === parts.length - 1 ? `${all} ${link} ${part}` : `${all}, ${part}`,
  );
};

type Noun = NonNullable<Constraint['noun']>;

const nounOf = (nouns: readonly Noun[]): Noun => {
  const either = (number: keyof Noun): Wording => ({
    en: joined([...new Set(nouns.map((noun) => noun[number].en))], 'or'),
    fil: joined([...new Set(nouns.map((noun) => noun[number].fil))], 'o'),
  });
  return { one: either('one'), many: either('many') };
};

/** Several constraints of one filter as one: any of them holds. */
export const alternatives = (parts: readonly Constraint[], compared = false): Constraint => {
  const all = parts.flatMap((part) => (part.members.length > 0 ? part.members : [part]));
  // "Peace and security, and security": the same twice is said once.
  const members = [...new Map(all.map((one) => [canonical(one.where), one])).values()];
  const { place: _, noun: __, ...first } = parts[0]!;
  const nouns = members.flatMap(({ noun }) => (noun ? [noun] : []));
  return {
    ...first,
    where: { kind: 'any', of: members.map((member) => member.where) },
    label: {
      en: joined(
        members.map((member) => member.label.en),
        'or',
      ),
      fil: joined(
        members.map((member) => member.label.fil),
        'o',
      ),
    },
    // "MOAs or MOUs" are called by both names.
    ...(nouns.length === members.length && nouns.length > 0 && { noun: nounOf(nouns) }),
    ...(nouns.length > 0 && { namesRows: true as const }),
    lifts: members.some((member) => member.lifts),
    entities: members.flatMap((member) => member.entities),
    members,
    ...((compared || parts.some((part) => part.compared)) && { compared: true }),
  };
};
