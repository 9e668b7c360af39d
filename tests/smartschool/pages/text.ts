/** The words of what an editor saved; text that was never html stays as it is. */
export function toText(value: string): string {
  if (!looksLikeHtml(value)) return value;
  return value
    .replace(/<\/(p|li|div|h\d)>|<br\s*\/?>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&nbsp;/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .trim();
}

/** Paragraphs of a plain text, as an editor wants them. */
export function toHtml(value: string): string {
  if (looksLikeHtml(value) || value === '') return value;
  const safe = value.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  return safe
    .split('\n')
    .map((line) => `<p>${line}</p>`)
    .join('');
}

function looksLikeHtml(value: string): boolean {
  return /^<(p|ul|ol|div|h\d|table)\b/.test(value);
}
