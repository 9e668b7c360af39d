/** Both as plain text and as HTML, else as plain text alone; false where the page may not use the clipboard. */
export async function copy(document: Document, text: string, html: string | null): Promise<boolean> {
  const clipboard = document.defaultView?.navigator.clipboard;
  if (clipboard === undefined) return false;
  const blob = (type: string, content: string) => new Blob([content], { type });
  const item = (markup: string) =>
    new ClipboardItem({ 'text/plain': blob('text/plain', text), 'text/html': blob('text/html', markup) });
  const asText = () => clipboard.writeText(text);
  const ways = html === null ? [asText] : [() => clipboard.write([item(html)]), asText];
  for (const way of ways) {
    const copied = await way().then(
      () => true,
      () => false,
    );
    if (copied) return true;
  }
  return false;
}
