import type { evidence } from './evidence';
import { shelf } from './shelf';

/** What tells whether the LVS is here: the loader carries it, and runs on every page before all else. */
export const { offer: offerEvidence, offered: offeredEvidence } = shelf<typeof evidence>('draaiboekEvidence');
