/** Something that is kept, by its name, as it is shown. */
export interface StoredLine {
  name: string;
  value: string;
}

export interface StoredGroup {
  title: string;
  lines: StoredLine[];
}
