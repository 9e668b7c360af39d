/** One word of a label, without accents, capitals or punctuation. */
export interface Word {
  text: string;
  /** Written with a full stop behind it ("wensel."): then it may be the beginning of a longer word. */
  short: boolean;
  /** Between brackets: says something beside the label, so it weighs less. */
  aside: boolean;
}
