import { shelf } from '@/lib/page/shelf';
import type { createPageAdapter } from './adapter';

/** What reads and writes the page, for the sidebar's own script. */
export const { offer: offerPage, offered: offeredPage } = shelf<typeof createPageAdapter>('draaiboekPage');
