/** "a", "a en b", "a, b en c"; empty for nothing. */
export function list(parts: readonly string[]): string {
  const last = parts.at(-1);
  if (last === undefined) return '';
  return parts.length === 1 ? last : `${parts.slice(0, -1).join(', ')} en ${last}`;
}

/** "33", "17,5": a number as it is written in Dutch. */
export function decimal(number: number): string {
  return String(number).replace('.', ',');
}

/** "1 werkdag", "33 werkdagen": a number with the right form of its word. */
export function count(number: number, one: string, many: string): string {
  return `${decimal(number)} ${number === 1 ? one : many}`;
}

/** The same sentence with a capital first letter. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
