/** One wording opened into words. */
export interface Wording {
  /** Place of what it is a wording of. */
  name: number;
  /** Places of its words among those of the table. */
  ids: number[];
  /** What each of them weighs here; absent where that is what it weighs everywhere. */
  weights?: number[];
  /** Several of its words say something. */
  rich: boolean;
}

/**
 * The wordings of a playbook, opened and weighed, in plain data: made once in the background and handed to each page, which
 * holds it against the labels that it finds.
 */
export interface WordingTable {
  /** What the wordings are of, by place: items, and their lists apart. */
  names: string[];
  /** Every word that they say. */
  words: string[];
  /** What each of them weighs. */
  weights: number[];
  /** What any word of a family weighs, by the word that stands for the family. */
  families: Record<string, number>;
  /** What a word weighs that no wording says. */
  strange: number;
  wordings: Wording[];
}

/** Whether this may be a table: looked at from outside only, for the background made it right before. */
export const isTableLike = (value: unknown): value is WordingTable =>
  typeof value === 'object' &&
  value !== null &&
  'names' in value &&
  Array.isArray(value.names) &&
  'words' in value &&
  Array.isArray(value.words) &&
  'weights' in value &&
  Array.isArray(value.weights) &&
  'wordings' in value &&
  Array.isArray(value.wordings) &&
  'families' in value &&
  typeof value.families === 'object' &&
  value.families !== null;
