import { shelf } from '../shelf';
import type { writeField } from './write';

/** What writes into fields, in a script of its own that is fetched at the first write: most visits only look. */
export const { offer: offerWriter, offered: offeredWriter } = shelf<typeof writeField>('draaiboekWriter');
