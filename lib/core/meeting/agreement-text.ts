import { shortDate } from '@/lib/core/format/dates';
import type { Agreement } from '@/lib/core/model/meeting';

/** "Attest opvragen (Els Peeters, tegen 12 oktober 2026)". */
export function agreementText({ what, who, by }: Omit<Agreement, 'id'>): string {
  const told = [who.trim(), by === null ? '' : `tegen ${shortDate(by)}`].filter((part) => part !== '').join(', ');
  return told === '' ? what.trim() : `${what.trim()} (${told})`;
}
