/**
 * The light marks of a report's template: `# ` and `## ` head a line, `- ` lists it, `**` makes words strong; every
 * other line is a paragraph. Values carry no marks of their own: they are guarded before they enter the template.
 */

/** Stands before a mark that belongs to a value; taken out again at the end. A private-use character, so never typed. */
const guard = '\uE000';
const guards = new RegExp(guard, 'g');

/** A value as it may enter a template: its own stars and hashes stay what they are. */
export function guarded(value: string): string {
  return value
    .replace(guards, '')
    .replace(/\r\n?/g, '\n')
    .replace(/\*/g, `${guard}*${guard}`)
    .replace(/^(\s*)#/gm, `$1${guard}#`);
}

type Line = { is: 'heading' | 'entry' | 'paragraph'; text: string } | { is: 'blank' };

function linesOf(marked: string): Line[] {
  return marked.split('\n').map((raw): Line => {
    const line = raw.trim();
    if (line === '') return { is: 'blank' };
    const heading = /^##? +(.+)$/.exec(line)?.[1];
    if (heading !== undefined) return { is: 'heading', text: heading };
    const entry = /^[-•] +(.+)$/.exec(line)?.[1];
    return entry === undefined ? { is: 'paragraph', text: line } : { is: 'entry', text: entry };
  });
}

/** The report for a plain text field: headings in capitals, lists with dashes, at most one empty line in a row. */
export function toText(marked: string): string {
  const out: string[] = [];
  for (const line of linesOf(marked)) {
    if (line.is === 'heading') out.push('', line.text.toLocaleUpperCase('nl'));
    else if (line.is === 'blank') out.push('');
    else out.push(`${line.is === 'entry' ? '- ' : ''}${line.text.replace(/\*\*/g, '')}`);
  }
  return out
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
    .replace(guards, '');
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function inline(text: string): string {
  const safe = text.replace(/[&<>"']/g, (character) => entities[character] ?? '');
  return safe.replace(/\*\*(.+?)\*\*/g, '<strong>$1</strong>');
}

/** The report for a rich-text editor: h3, p, ul and strong, and everything else escaped. */
export function toHtml(marked: string): string {
  const out: string[] = [];
  let entries: string[] = [];
  const closeList = () => {
    if (entries.length > 0) out.push(`<ul>${entries.join('')}</ul>`);
    entries = [];
  };
  for (const line of linesOf(marked)) {
    if (line.is === 'entry') {
      entries.push(`<li>${inline(line.text)}</li>`);
      continue;
    }
    closeList();
    if (line.is === 'heading') out.push(`<h3>${inline(line.text)}</h3>`);
    else if (line.is === 'paragraph') out.push(`<p>${inline(line.text)}</p>`);
  }
  closeList();
  return out.join('\n').replace(guards, '');
}
