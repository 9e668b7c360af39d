/** One thing that does not fit, with the path to it in the playbook. */
export interface Misfit {
  path: PropertyKey[];
  what: string;
}

/** Names that are used twice. */
export function repeated(ids: readonly string[], path: (index: number) => PropertyKey[]): Misfit[] {
  return ids.flatMap((id, index) =>
    ids.indexOf(id) < index
      ? [{ path: path(index), what: `de naam ‘${id}’ bestaat al; geef elk onderdeel een eigen naam` }]
      : [],
  );
}
