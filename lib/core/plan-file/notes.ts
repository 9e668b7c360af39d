/** Where in a plan's file something is: "items › start-date". */
export const place = (path: readonly PropertyKey[]): string =>
  path.length === 0
    ? 'bestand'
    : path.map((part) => (typeof part === 'number' ? String(part + 1) : String(part))).join(' › ');

/** Collects on the way what does not fit and what was not understood. */
export interface Notes {
  problems: string[];
  ignored: string[];
}
