/** Words as they are written in a list: separated by commas or on lines of their own. */
export function listed(words: string): string[] {
  return words
    .split(/[,\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}
