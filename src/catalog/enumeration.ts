import type { Wording } from '../engine/language/sense.ts';
import type { FilterSpec, ValueSpec } from '../engine/query/dataset.ts';
import type { Predicate } from '../engine/query/plan.ts';

/** The condition that a field has one of these values. */
export const isOneOf = (field: string, ...values: readonly string[]): Predicate =>
  values.length === 1
    ? { kind: 'compare', field, op: 'eq', value: values[0]! }
    : { kind: 'in', field, values };

/** The condition that a field holds a boolean. */
export const isTrue = (field: string, value = true): Predicate => ({
  kind: 'compare',
  field,
  op: 'eq',
  value,
});

/** The condition that related rows exist for which all of `where` holds. */
export const has = (relation: string, ...where: readonly Predicate[]): Predicate => ({
  kind: 'has',
  relation,
  where,
});

/** The condition that something does not hold. */
export const not = (of: Predicate): Predicate => ({ kind: 'not', of });

/** The same words in both languages, for terms that Filipino borrows. */
export const same = (text: string): Wording => ({ en: text, fil: text });

/** Words in each language. */
export const wording = (en: string, fil: string = en): Wording => ({ en, fil });

/**
 * A value of a filter that is one value of its field.
 *
 * @example value('status', 'completed', ['completed', 'finished', 'tapos na'])
 */
export const value = (
  field: string,
  id: string,
  words: readonly string[],
  options: Partial<Omit<ValueSpec, 'id' | 'words'>> = {},
): ValueSpec => ({
  id,
  words,
  where: isOneOf(field, id),
  label: same(id.replaceAll('_', ' ')),
  ...options,
});

/** The sectors, wherever a dataset has one: the same words mean the same ten values. */
export const sectorFilter = (field: string, options: { nouns?: readonly string[] } = {}): FilterSpec => ({
  id: field,
  type: 'sector',
  nouns: options.nouns ?? ['sector', 'sektor', 'theme', 'thematic area'],
  values: [
    value(
      field,
      'education',
      [
        'education',
        'educational',
        'edukasyon',
        'education sector',
        'pang edukasyon',
        'pangedukasyon',
        'pag aaral',
      ],
      { label: wording('education', 'pang-edukasyong') },
    ),
    value(field, 'health', ['health', 'kalusugan', 'health sector', 'health related', 'pangkalusugan'], {
      label: wording('health', 'pangkalusugang'),
    }),
    value(
      field,
      'livelihood',
      [
        'livelihood',
        'economic',
        'kabuhayan',
        'livelihood sector',
        'pangkabuhayan',
        'hanapbuhay',
        'pang ekonomiya',
      ],
      { label: wording('livelihood', 'pangkabuhayang') },
    ),
    value(
      field,
      'infrastructure',
      [
        'infrastructure',
        'imprastruktura',
        'imprastraktura',
        'infra',
        'infrastructure sector',
        'pang imprastruktura',
        'pang imprastraktura',
      ],
      { label: wording('infrastructure', 'pang-imprastrukturang') },
    ),
    value(
      field,
      'water_sanitation',
      [
        'water and sanitation',
        'water sanitation',
        'water & sanitation',
        'wash',
        'tubig at sanitasyon',
        'tubig at kalinisan',
        'kalinisan',
        'water',
        'sanitation',
        'tubig',
      ],
      { label: wording('water and sanitation', 'pantubig at pangkalinisang') },
    ),
    value(
      field,
      'peace_security',
      [
        'peace and security',
        'peace security',
        'peace & security',
        'peace',
        'security',
        'kapayapaan',
        'kapayapaan at seguridad',
        'seguridad',
        'pangkapayapaan',
        'panseguridad',
      ],
      { label: wording('peace and security', 'pangkapayapaan at panseguridad na') },
    ),
    value(field, 'governance', ['governance', 'pamamahala', 'pampamamahala'], {
      label: wording('governance', 'pampamamahalang'),
    }),
    value(field, 'culture', ['culture', 'cultural', 'kultura', 'pangkultura'], {
      label: wording('culture', 'pangkulturang'),
    }),
    value(
      field,
      'social_welfare',
      [
        'social welfare',
        'welfare',
        'social services',
        'kagalingang panlipunan',
        'kapakanang panlipunan',
        'panlipunan',
      ],
      {
        label: wording('social welfare', 'pangkagalingang'),
      },
    ),
    value(
      field,
      'land_tenure',
      ['land tenure', 'land', 'tenure', 'land rights', 'lupa', 'pagmamay ari ng lupa', 'panlupa'],
      {
        label: wording('land tenure', 'panlupang'),
      },
    ),
  ],
}); // prettier-ignore
