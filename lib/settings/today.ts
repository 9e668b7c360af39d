import { browser } from 'wxt/browser';
import { type IsoDate, isoDate } from '@/lib/core/model/basics';

const two = (n: number): string => String(n).padStart(2, '0');

/** The local calendar day. The build for browser tests can be told which day it is. */
export async function today(): Promise<IsoDate> {
  if (import.meta.env.MODE === 'e2e') {
    const { e2eToday } = await browser.storage.local.get('e2eToday');
    const fixed = isoDate.safeParse(e2eToday);
    if (fixed.success) return fixed.data;
  }
  const now = new Date();
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
