/** Words of Filipino that point: "that", "of that" and "there", as they are written and as they are said. */

/** "Iyon", "yan", "ito": the thing itself. */
export const YON: ReadonlySet<string> = new Set('yan iyan yun iyon yon ito'.split(' '));

/** "Niyan", "nun": of the thing. */
export const NIYON: ReadonlySet<string> = new Set('niyan nyan niyon nun'.split(' '));

/** "Doon", "diyan": where it is, or among those. */
export const DOON: ReadonlySet<string> = new Set('diyan dyan jan doon dun'.split(' '));

/** "Nandoon", "nariyan": that which is there. */
export const NANDOON: ReadonlySet<string> = new Set(
  'nandoon nandun andoon andun naroon naroroon nandiyan nariyan'.split(' '),
);
