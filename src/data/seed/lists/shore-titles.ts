/** Titles that make sense only where there is a shore. */
const SHORE_TITLES = new Set([
  'Fishing boats and nets',
  'Seawall along the shore',
  'Fishing Boat Distribution',
  'Seaweed Farming Support',
  'Seawall Construction',
  'Fishing Grounds of Small Fisherfolk',
  'Safe Water for Coastal Communities',
  'Sanitation in Stilt-house Settlements',
]);

/** The titles that fit a place, which lies by the sea or does not. */
export const fittingTitles = (titles: readonly string[], ashore: boolean): readonly string[] =>
  ashore ? titles : titles.filter((title) => !SHORE_TITLES.has(title));
