import type { Presence } from '@/lib/core/model/meeting';

/** How each way of taking part is called on screen. */
export const presenceTitles: Record<Presence, string> = {
  present: 'Aanwezig',
  advisory: 'Raadgevend',
  excused: 'Verontschuldigd',
};
