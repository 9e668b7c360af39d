import { shelf } from '../shelf';
import type { structureOf } from './structure';

/** The writer of structure files, in a script of its own that is fetched only when it is asked for. */
export const { offer: offerStructure, offered: offeredStructure } = shelf<typeof structureOf>('draaiboekStructure');
