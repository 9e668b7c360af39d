/**
 * Scripts of ours that run in the same world of a page hand each other a function: one offers it under a name, the other
 * takes it. Null while its script has not run.
 */
export function shelf<T>(name: string): { offer: (thing: T) => void; offered: () => T | null } {
  const place = globalThis as Record<string, unknown>;
  return {
    offer: (thing) => Object.assign(place, { [name]: thing }),
    offered: () => (place[name] as T | undefined) ?? null,
  };
}
