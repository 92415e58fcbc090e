/**
 * The folder that `scripts/run.mjs` keeps this very program in, bundled; it writes the path in while bundling.
 * Undefined where the sources run as they are.
 */
export const programFolder: string | undefined = process.env.SAGOT_PROGRAM_FOLDER;
