const signs = '[✓✔☑☒🗹✅]|\\[\\s*[xXvV]\\s*\\]';
const tick = new RegExp(`^\\s*(?:${signs}|[xX]\\s)\\s*`, 'u');
const tickSign = new RegExp(`^\\s*(?:${signs})\\s*`, 'u');
const aSign = /^\s*[✓✔☑☒🗹✅☐□✗✘❌⬜]\s*$/u;

/** Whether a text is a tick, or the sign that there is none, and nothing more. */
export const isSign = (text: string): boolean => aSign.test(text);

/** Whether a sign by itself is a tick. */
export const isTick = (text: string): boolean => tickSign.test(text);

const noTick = /^\s*(?:[☐□✗✘❌⬜]|\[\s*\])\s*/u;

/** Where lines carry ticks, only the ticked parts; null where none does. With `signs` a plain x is no tick. */
export function ticked(lines: readonly string[], by: 'signs' | 'all' = 'all'): string[] | null {
  const on = by === 'signs' ? tickSign : tick;
  const parts = lines.flatMap((line) => line.split(/(?<=\S)\s*(?=[✓✔☑☒🗹✅☐□✗✘❌⬜]|\[\s*[xXvV]?\s*\])/u));
  if (!parts.some((part) => on.test(part) || noTick.test(part))) return null;
  return parts
    .filter((part) => on.test(part))
    .map((part) => part.replace(on, '').replace(/\s+/g, ' ').trim().replace(/[,;]$/, ''))
    .filter((part) => part !== '');
}
