/** What a figure is measured in. */
export type Unit =
  | 'people'
  | 'households'
  | 'pesos'
  | 'percent'
  | 'days'
  | 'hours'
  | 'years'
  | 'months'
  | 'year'
  | 'none'; // prettier-ignore
