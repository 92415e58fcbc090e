import type { Chart, Item, ItemOf } from '../chart.ts';
import { type Composer, followingOf, type GeneralContext, isMarker, spanning } from '../composer.ts';
import type { Place, PlaceLevel } from '../sense.ts';

const isAt = (place: Place, level: PlaceLevel): boolean => place.level === level;

/** Whether `inner` lies in `outer` (a place lies in itself). */
export const liesIn = (inner: Place, outer: Place): boolean => {
  switch (outer.level) {
    case 'region':
      return inner.regionId === outer.id;
    case 'province':
      return inner.provinceId === outer.id;
    case 'municipality':
      return inner.municipalityId === outer.id;
    case 'barangay':
      return inner.level === 'barangay' && inner.id === outer.id;
  }
};

const OF = new Set(['of', 'ng', 'na']);

/** "Ilang barangay" is how many of them, and not the one of that name. */
const asks = (chart: Chart, name: Item): boolean =>
  chart.startingAt(name.start).some((item) => item.sense.kind === 'concept' && item.end === name.end);

/** "Cotabato province", "province of Cotabato", "municipality of Carmen", "Brgy. Sirawan", "City of Davao". */
const byLevel = (chart: Chart, context: GeneralContext): void => {
  for (const level of chart.of('level')) {
    const city = /^(?:city|lungsod|siyudad)$/.test(context.tokens[level.start]!.norm);
    const narrow = (place: ItemOf<'place'>, parts: readonly [ItemOf<'place'>, typeof level]): void => {
      const places = place.sense.places.filter(
        (one) => isAt(one, level.sense.level) && (!city || one.isCity),
      );
      // The word "barangay" is what makes the name of one likely, so its rarity no longer counts.
      if (places.length > 0)
        chart.add({ ...spanning({ kind: 'place', places }, parts), penalty: level.penalty });
    };
    // "Municipalities of Sarangani" are those in it, not one of that name.
    if (context.tokens[level.start]!.norm !== context.tokens[level.start]!.stem) continue;
    const linked = OF.has(context.tokens[level.end]?.norm ?? '') ? 1 : 0;
    for (const place of followingOf(chart, level.end + linked, 'place', 0)) narrow(place, [place, level]);
    for (const item of chart.endingAt(level.start))
      if (item.sense.kind === 'place' && !asks(chart, item))
        narrow(item as ItemOf<'place'>, [item as ItemOf<'place'>, level]);
  }
};

/** "Carmen, Cotabato", "barangay Poblacion in Pikit": the second place tells which of the first is meant. */
const byParent = (chart: Chart): void => {
  for (let pass = 0; pass < 2; pass += 1)
    for (const inner of chart.of('place')) {
      const commas = chart.startingAt(inner.end).filter((item) => isMarker(item, 'and'));
      for (const at of [inner.end, ...commas.map((comma) => comma.end)])
        for (const outer of followingOf(chart, at, 'place', 1)) {
          const places = inner.sense.places.filter((one) =>
            outer.sense.places.some((parent) => parent.level !== one.level && liesIn(one, parent)),
          );
          // Told apart by its parent, the inner place is meant, not both.
          if (places.length > 0) chart.add(spanning({ kind: 'place', places }, [inner, outer], -0.3));
        }
    }
};

const ROMAN = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii'];

/** Numerals of regions that stand for nothing else. */
const ALONE = /^(?:ix|xi|xii)$/;

/** The number of a region, as it is written: "12", "XII"; null for another word. */
const regionNumber = (norm: string): number | null => {
  const arabic = /^\d{1,2}$/.test(norm) ? Number(norm) : ROMAN.indexOf(norm);
  return arabic > 0 ? arabic : null;
};

/** "Regions IX and X", "Regions 9, 10 and 12", "Regions IX to XII": one word for several regions. */
const byNumber = (chart: Chart, { tokens, lookUp }: GeneralContext): void => {
  const regionNamed = (number: number): Place | null => {
    for (const sense of lookUp(`region ${number}`))
      if (sense.kind === 'place') return sense.places[0] ?? null;
    return null;
  };
  // "Compare IX and XII": a numeral that is no word needs none before it.
  for (const { norm, index } of tokens) {
    const region = ALONE.test(norm) ? regionNamed(regionNumber(norm)!) : null;
    const named = chart.of('place').some(({ start, end }) => start <= index && end > index);
    if (region && !named)
      chart.add({
        ...{ start: index, end: index + 1, sense: { kind: 'place', places: [region] } },
        ...{ penalty: 0.1, repairs: [], composed: true },
      });
  }
  for (let pass = 0; pass < 4; pass += 1)
    for (const item of chart.of('place')) {
      const [region] = item.sense.places;
      if (region?.level !== 'region' || item.sense.places.length > 1) continue;
      let next = item.end;
      while (next < item.end + 2 && chart.startingAt(next).some((one) => isMarker(one, 'and', 'or', 'to')))
        next += 1;
      const number = next > item.end ? regionNumber(tokens[next]?.norm ?? '') : null;
      const other = number === null ? null : regionNamed(number);
      if (number === null || !other) continue;
      chart.add({ ...item, start: next, end: next + 1, sense: { kind: 'place', places: [other] } });
      const first = regionNumber(tokens[item.end - 1]!.norm);
      const ranged = chart.startingAt(next - 1).some((one) => isMarker(one, 'to'));
      if (!ranged || first === null || first >= number) continue;
      const all = Array.from({ length: number - first + 1 }, (_, step) => regionNamed(first + step));
      if (all.every((one) => one !== null))
        chart.add({ ...item, end: next + 1, sense: { kind: 'place', places: all, every: true } });
    }
};

export const places: Composer = {
  id: 'places',
  compose(chart, context) {
    byNumber(chart, context);
    byLevel(chart, context);
    byParent(chart);
  },
};
