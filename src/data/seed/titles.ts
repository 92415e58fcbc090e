import type { IsoDate } from '../../core/calendar.ts';

/** The earlier of two days. */
export const earliest = (a: IsoDate, b: IsoDate): IsoDate => (a < b ? a : b);

/**
 * Makes titles tell rows apart: the second row of a title becomes its phase 2, and so on.
 *
 * @example const title = uniqueTitles('Phase'); title('Survey'); title('Survey') // 'Survey, Phase 2'
 */
export const uniqueTitles = (counter: 'Phase' | 'Session'): ((title: string) => string) => {
  const seen = new Map<string, number>();
  return (title) => {
    const times = (seen.get(title) ?? 0) + 1;
    seen.set(title, times);
    return times === 1 ? title : `${title}, ${counter} ${times}`;
  };
};
