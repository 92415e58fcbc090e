import type { Comparator, Marker } from '../../engine/language/sense.ts';
import type { LexiconEntry } from '../../engine/language/vocabulary.ts';

const marker = (name: Marker, phrases: readonly string[]): LexiconEntry => ({
  sense: { kind: 'marker', marker: name },
  phrases,
});
const comparator = (op: Comparator, phrases: readonly string[]): LexiconEntry => ({
  sense: { kind: 'comparator', op },
  phrases,
});

/** Words that join, deny and bound. */
export const markers: readonly LexiconEntry[] = [
  marker('and', ['and', '&', ',', 'at', 'plus', 'as well as', 'and also', 'pati', 'saka', 'and in', 'at sa', 'tsaka']),
  marker('or', ['or', 'o', 'or in', 'either', 'o kaya', 'o sa']),
  marker('not', ['not', 'non', 'hindi', 'di', 'never', 'other than', 'excluding', 'except', 'except for', 'apart from', 'aside from', 'maliban sa', 'hindi kasama ang', 'that are not', 'who are not', 'which are not', 'is not', 'are not', 'not yet', 'hindi pa', 'besides', 'minus', 'cannot', 'no longer']),
  marker('without', ['without', 'with no', 'having no', 'have no', 'has no', 'that have no', 'that has no', 'lacking', 'lack', 'that lack', 'lacks', 'walang', 'wala', 'na walang', 'no', 'w/o', 'missing', 'do not have', 'does not have', 'not have', 'that do not have', 'that does not have', 'with zero', 'with zero', 'zero', 'without any', 'with no recorded', 'not have any', 'do not have any', 'does not have any', 'lack of', 'did not have', 'without a', 'wala pang', 'walang kahit']),
  marker('with', ['with', 'w/', 'having', 'have', 'has', 'that have', 'that has', 'which have', 'who have', 'may', 'na may', 'mayroong', 'merong', 'may mga', 'na mayroong', 'with a', 'containing', 'that had', 'had', 'na meron', 'with at', 'got', 'have got', 'with any', 'have any', 'has any', 'that contain', 'mayroon']),
  marker('by', ['by', 'per', 'according to', 'grouped by', 'ayon sa', 'batay sa', 'in terms of', 'broken down by', 'as per', 'by each', 'across', 'across the', 'split by', 'based on', 'disaggregated by', 'sorted by', 'by type of', 'categorized by', 'classified by']),
  marker('each', ['each', 'every', 'for each', 'in each', 'for every', 'in every', 'of each', 'kada', 'bawat', 'sa bawat', 'sa kada', 'per each', 'each of the', 'in each of the', 'does each', 'do each']),
  marker('outside', ['outside', 'outside of', 'not in', 'not located in', 'sa labas ng', 'labas ng', 'wala sa', 'except in', 'not from', 'beyond']),
  marker('between', ['between', 'from', 'sa pagitan ng', 'mula', 'ranging from', 'range of', 'of between', 'mula sa']),
  marker('to', ['to', '-', 'through', 'hanggang', 'until']),
  marker('wide', ['with any', 'having any', 'that have any', 'any form of', 'any kind of', 'any presence of', 'also', 'including secondary', 'secondary', 'as secondary', 'primary or secondary', 'at all', 'partly', 'whether primary or secondary']),
];

/** Words that compare a figure with a bound. */
export const comparators: readonly LexiconEntry[] = [
  comparator('gt', ['more than', 'over', 'above', 'greater than', 'exceeding', 'exceeds', 'exceed', 'bigger than', 'larger than', 'higher than', 'beyond', 'upwards of', 'in excess of', '>', 'mahigit', 'mahigit sa', 'higit sa', 'higit', 'lampas sa', 'lampas', 'sobra sa', 'mas marami sa', 'mas mataas sa', 'mas malaki sa', 'surpassing', 'more', 'is over', 'is above', 'is more than', 'greater', 'longer than', 'older than', 'lagpas', 'lagpas sa', 'mas mahaba sa', 'topping', 'hihigit sa']),
  comparator('gte', ['at least', 'no less than', 'not less than', 'minimum of', 'a minimum of', '>=', 'no fewer than', 'hindi bababa sa', 'di bababa sa', 'kahit', 'not fewer than']),
  comparator('lt', ['less than', 'fewer than', 'under', 'below', 'lower than', 'smaller than', '<', 'kulang sa', 'mas mababa sa', 'mas kaunti sa', 'mas maliit sa', 'wala pang', 'not reaching', 'is below', 'is under', 'is less than', 'shorter than', 'younger than', 'bababa sa', 'short of']),
  comparator('lte', ['at most', 'no more than', 'not more than', 'up to', 'maximum of', 'a maximum of', 'not exceeding', '<=', 'hindi hihigit sa', 'di hihigit sa', 'hindi lalampas sa', 'not over', 'hanggang']),
  comparator('eq', ['exactly', 'equal to', 'equals', 'precisely', 'eksaktong', 'exactly equal to', 'just']),
]; // prettier-ignore
