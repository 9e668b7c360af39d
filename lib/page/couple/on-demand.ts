import { shelf } from '../shelf';
import type { pick } from './pick';

/** Pointing at a field of the page, in the script of the screens: it comes with the screen that asks for it. */
export const { offer: offerPick, offered: offeredPick } = shelf<typeof pick>('draaiboekPick');
