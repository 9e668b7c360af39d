const signs = '[✓✔☑☒🗹✅]|\\[\\s*[xXvV]\\s*\\]';
const tick = new RegExp(`^\\s*(?:${signs}|[xX]\\s)\\s*`, 'u');
const tickSign = new RegExp(`^\\s*(?:${signs})\\s*`, 'u');
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
