/**
 * A short fingerprint of a text, to see whether it changed: 32 bits of cyrb53, with the plan's own salt. Deliberately
 * weak and short: thousands of millions of texts share each one, so no text can be found back from it.
 */
export function digest(salt: string, text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (const character of `${salt}\u0000${text}`) {
    const code = character.codePointAt(0) ?? 0;
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  return (high >>> 0).toString(16).padStart(8, '0');
}
