/** In running text: "Startdatum" becomes "startdatum", "SMT-plaats" and "IHP" stay. */
export function inRunningText(title: string): string {
  return /^\p{Lu}\p{Ll}/u.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
}
