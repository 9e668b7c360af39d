/**
 * The light marks of a report's template: `# ` and `## ` head a line, `- ` lists it, `**` makes words strong; every
 * other line is a paragraph. Values carry no marks of their own: they are guarded before they enter the template.
 */

/** Stands before a mark that belongs to a value; taken out again at the end. A private-use character, so never typed. */
const guard = '\uE000';
const guards = new RegExp(guard, 'g');
/** Stand around a value that comes from a field, with the field's name; taken out again too. */
const [begin, named, end] = ['\uE001', '\uE002', '\uE003'];
const sources = new RegExp(`${begin}([^${named}]*)${named}|${end}`, 'g');
const ours = new RegExp(`[${guard}-${end}]`, 'g');

/** A printed value with the name of the field that it comes from, for `toLines`. */
export function sourced(printed: string, field: string): string {
  return `${begin}${field.replace(ours, '')}${named}${printed}${end}`;
}

/** A value as it may enter a template: its own stars and hashes stay what they are. */
export function guarded(value: string): string {
  return value
    .replace(ours, '')
    .replace(/\r\n?/g, '\n')
    .replace(/\*/g, `${guard}*${guard}`)
    .replace(/^(\s*)#/gm, `$1${guard}#`);
}

/** `from` names the fields whose values stand in the line. */
type Line = { is: 'heading' | 'entry' | 'paragraph' | 'blank'; text: string; from: string[] };

function linesOf(marked: string): Line[] {
  let open: string | null = null;
  return marked.split('\n').map((raw): Line => {
    const from = new Set(open === null ? [] : [open]);
    for (const [, field] of raw.matchAll(sources)) {
      open = field ?? null;
      if (open !== null) from.add(open);
    }
    return { ...lineOf(raw.replace(sources, '').trim()), from: [...from] };
  });
}

function lineOf(line: string): Pick<Line, 'is' | 'text'> {
  if (line === '') return { is: 'blank', text: '' };
  const heading = /^##? +(.+)$/.exec(line)?.[1];
  if (heading !== undefined) return { is: 'heading', text: heading };
  const entry = /^[-•] +(.+)$/.exec(line)?.[1];
  return entry === undefined ? { is: 'paragraph', text: line } : { is: 'entry', text: entry };
}

/**
 * The report for a plain text field, line by line with the fields that each comes from: headings in capitals, lists with
 * dashes, at most one empty line in a row.
 */
export function toLines(marked: string): { text: string; from: string[] }[] {
  const out: { text: string; from: string[] }[] = [];
  const empty = () => {
    if (out.length > 0 && out.at(-1)?.text !== '') out.push({ text: '', from: [] });
  };
  for (const { is, text, from } of linesOf(marked)) {
    if (is === 'heading' || is === 'blank') empty();
    if (is === 'blank') continue;
    const plain =
      is === 'heading' ? text.toLocaleUpperCase('nl') : `${is === 'entry' ? '- ' : ''}${text.replace(/\*\*/g, '')}`;
    out.push({ text: plain.replace(guards, ''), from });
  }
  if (out.at(-1)?.text === '') out.pop();
  return out;
}

/** The same lines as one text. */
export function toText(marked: string): string {
  return toLines(marked)
    .map(({ text }) => text)
    .join('\n');
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
