import type { Place, Reference } from './sense.ts';

/** A name and all that goes by it. */
export interface PlaceName {
  readonly name: string;
  readonly places: readonly Place[];
}
export interface ReferenceName {
  readonly name: string;
  readonly references: readonly Reference[];
}

/** Names of places and rows, read from the database at start. */
export interface Gazetteer {
  readonly places: readonly PlaceName[];
  readonly barangays: readonly PlaceName[];
  readonly references: readonly ReferenceName[];
  /** Rows that are known by a title. */
  readonly titles: readonly Reference[];
}

/** The rows that a gazetteer is built from. */
export interface GazetteerRows {
  readonly places: readonly Omit<Place, 'label'>[];
  readonly references: readonly Reference[];
  readonly titles?: readonly Reference[];
}

/** Other names of places and rows, by their proper name: "GenSan" for "General Santos City". */
export interface Aliases {
  readonly places: Readonly<Record<string, readonly string[]>>;
  readonly references: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}

const grouped = <T>(pairs: Iterable<readonly [string, T]>): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const [name, value] of pairs) {
    const key = name.toLowerCase();
    const group = groups.get(key);
    if (!group) groups.set(key, [value]);
    else if (!group.includes(value)) group.push(value);
  }
  return groups;
};

/** "Zamboanga", "Davao", "Lanao": what several provinces, a city and a region share as first word. */
const sharedFirstWords = (places: readonly Place[]): ReadonlySet<string> => {
  const first = grouped(
    places
      .filter((place) => place.level === 'province' && place.name.includes(' '))
      .map((place) => [place.name.split(' ')[0]!, place] as const),
  );
  return new Set([...first].filter(([, group]) => group.length > 1).map(([word]) => word));
};

function* namesOf(
  place: Place,
  shared: ReadonlySet<string>,
  aliases: Aliases['places'],
): Generator<readonly [string, Place]> {
  const { name } = place;
  yield [name, place];
  for (const alias of [...(place.alsoNamed ?? []), ...(aliases[name] ?? [])]) yield [alias, place];
  if (place.level === 'barangay') {
    const bare = name.replace(/\s*\((?:pob|poblacion)[^)]*\.?\)/i, '');
    if (bare !== name) yield [bare, place];
    return;
  }
  const withoutCity = name.replace(/ City$/, '').replace(/^Island Garden City of /, '');
  if (withoutCity !== name) yield [withoutCity, place];
  const bare = withoutCity.replace(/\s*\(.*\)$/, '');
  if (bare !== withoutCity) yield [bare, place];
  if (place.level === 'municipality') return;
  for (const whole of [name, ...(place.alsoNamed ?? [])]) {
    const word = whole.split(' ')[0]!;
    if (shared.has(word.toLowerCase())) yield [word, place];
  }
}

/** Tells a place apart from its namesakes. */
const labelled = (rows: GazetteerRows['places']): readonly Place[] => {
  const byId = new Map<string, Omit<Place, 'label'>>(rows.map((row) => [`${row.level}:${row.id}`, row]));
  const parentOf = (row: Omit<Place, 'label'>): string => {
    const province = byId.get(`province:${row.provinceId}`)?.name;
    const region = byId.get(`region:${row.regionId}`)?.name ?? '';
    if (row.level !== 'barangay') return province ?? region;
    const town = byId.get(`municipality:${row.municipalityId}`)?.name ?? '';
    return province ? `${town}, ${province}` : town;
  };
  const namesakes = grouped(rows.map((row) => [row.name, row] as const));
  return rows.map((row) => {
    const level = row.level === 'municipality' && row.isCity ? 'city' : row.level;
    const alike = namesakes.get(row.name.toLowerCase())!.length > 1;
    const label =
      row.level === 'region'
        ? row.name
        : row.level === 'barangay'
          ? `Barangay ${row.name}, ${parentOf(row)}`
          : row.level === 'municipality' && alike
            ? `${row.name}, ${parentOf(row)}`
            : row.level === 'province' && (alike || !row.name.includes(' '))
              ? `${row.name} province`
              : level === 'city' || !alike
                ? row.name
                : `${row.name} (${level})`;
    // A place lies in itself.
    const own =
      row.level === 'province'
        ? { provinceId: row.id }
        : row.level === 'municipality'
          ? { municipalityId: row.id }
          : {};
    return { ...row, ...own, label };
  });
};

/** Builds the gazetteer: every place and row by all the names that people use for it. */
export const buildGazetteer = (rows: GazetteerRows, aliases: Aliases): Gazetteer => {
  const places = labelled(rows.places);
  const shared = sharedFirstWords(places);
  const named = (some: readonly Place[]): PlaceName[] =>
    [...grouped(some.flatMap((place) => [...namesOf(place, shared, aliases.places)]))].map(
      ([name, group]) => ({ name, places: group }),
    );
  const references = grouped(
    rows.references.flatMap((row) => [
      ...[row.name, ...(row.alsoNamed ?? [])].map((name) => [name, row] as const),
      ...(aliases.references[row.type]?.[row.name] ?? []).map((alias) => [alias, row] as const),
    ]),
  );
  return {
    places: named(places.filter((place) => place.level !== 'barangay')),
    barangays: named(places.filter((place) => place.level === 'barangay')),
    references: [...references].map(([name, group]) => ({ name, references: group })),
    titles: rows.titles ?? [],
  };
};
