import type { structureOf } from './structure';

/** Where the script that is fetched only when it is asked for leaves its one function for the sidebar, in their own world. */
interface Shelf {
  draaiboekStructure?: typeof structureOf;
}

/** Puts the function where the sidebar finds it. */
export function offerStructure(write: typeof structureOf): void {
  (globalThis as Shelf).draaiboekStructure = write;
}

/** The function, or null while its script has not run. */
export const offeredStructure = (): typeof structureOf | null => (globalThis as Shelf).draaiboekStructure ?? null;
