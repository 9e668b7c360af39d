/** A field as a school words it: under which heading it stands is told by its section. */
interface AskedField {
  label: string;
  /** Small print behind the field, or under its label where the form is only read. */
  help?: string;
  kind: 'text' | 'textarea' | 'date' | 'weekdays' | 'choice' | 'file' | 'log' | 'richtext';
  options?: string[];
  /** What a knowing colleague says that it is; null for no item at all. */
  item: string | string[] | null;
}

/** A form as one school words it. */
export interface SchoolForm {
  name: string;
  title: string;
  sections: { heading: string | null; help?: string; fields: AskedField[] }[];
}

/** A page with the form on it, and the id of the element that carries each item. */
export interface FormPage {
  html: string;
  places: ReadonlyMap<string, string>;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const sentences = [
  'Zij werkt graag met haar handen en vraagt zelf om meer.',
  'Mama staat er helemaal achter.',
  'Rustige omgeving, vaste collega, goed bereikbaar met de bus.',
  'Werktempo opdrijven en hulp leren vragen.',
  'Besproken met iedereen die haar kent; geen bezwaren.',
  '',
];
const weekdays = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag'];

/** The ways in which the forms are laid out, in turns. */
const layouts = ['table', 'labels', 'rows', 'read', 'definitions'] as const;
type Layout = (typeof layouts)[number];

/** Lays a form out in one of five ways, the fourth of them to read; the fields are partly filled in. */
export function pageOf(form: SchoolForm, turn: number): FormPage {
  const layout = layouts[turn % layouts.length] ?? 'table';
  const places = new Map<string, string>();
  let at = 0;
  const sections = form.sections.map(({ heading, help, fields }) => {
    const rows = fields.map((field) => {
      at += 1;
      const id = `veld${at * 3}`;
      for (const item of field.item === null ? [] : [field.item].flat()) places.set(item, id);
      return rowOf(layout, field, id, at);
    });
    const over = heading === null ? '' : headings[layout](escaped(heading));
    const small = help === undefined ? '' : `<p class="uitleg">${escaped(help)}</p>`;
    return layout === 'labels'
      ? `<fieldset>${over}${small}${rows.join('')}</fieldset>`
      : `<section>${over}${small}${holders[layout](rows.join('\n'))}</section>`;
  });
  const body = sections.join('\n');
  const head = `<div class="kop"><span class="naam">Noor Janssens</span> <span class="klas">4OV1B</span></div><h2>${escaped(form.title)}</h2>`;
  const html =
    layout === 'read'
      ? `${head}${body}<button type="button">Bewerken</button>`
      : `${head}<form name="lvsitem">${body}<button type="submit">Bewaar</button></form>`;
  return { html, places };
}

const headings: Record<Layout, (text: string) => string> = {
  table: (text) => `<h4>${text}</h4>`,
  labels: (text) => `<legend>${text}</legend>`,
  rows: (text) => `<h3>${text}</h3>`,
  read: (text) => `<h4>${text}</h4>`,
  definitions: (text) => `<h4>${text}</h4>`,
};

const holders: Record<Layout, (rows: string) => string> = {
  table: (rows) => `<table>${rows}</table>`,
  labels: (rows) => rows,
  rows: (rows) => rows,
  read: (rows) => `<table>${rows}</table>`,
  definitions: (rows) => `<dl>${rows}</dl>`,
};

function rowOf(layout: Layout, field: AskedField, id: string, at: number): string {
  const label = escaped(field.label);
  const help = field.help === undefined ? '' : `<div class="uitleg">${escaped(field.help)}</div>`;
  switch (layout) {
    case 'table':
      return `<tr><td class="lbl">${label}</td><td>${controlOf(field, id, at)}${help}</td></tr>`;
    case 'read':
      return `<tr><td class="lbl">${label}${help}</td><td><span id="${id}">${shownIn(field, at)}</span></td></tr>`;
    case 'labels':
      return `<div class="grp"><label for="${id}">${label}</label>${controlOf(field, id, at)}${help}</div>`;
    case 'rows':
      return `<div class="rij"><div class="wat">${label}</div><div class="hoe">${controlOf(field, id, at)}${help}</div></div>`;
    default:
      return `<dt>${label}</dt><dd>${controlOf(field, id, at)}${help}</dd>`;
  }
}

const sentence = (at: number): string => sentences[at % sentences.length] ?? '';
const day = (at: number): string => `${String(1 + ((at * 7) % 27)).padStart(2, '0')}/0${1 + (at % 6)}/2027`;

/** What stands in a field that is only read. */
function shownIn({ kind, item, options }: AskedField, at: number): string {
  if (kind === 'date') return day(at);
  if (kind === 'weekdays') return 'dinsdag en donderdag';
  if (kind === 'choice') return escaped(options?.[0] ?? 'ja');
  if (kind === 'file') return '<a href="#">bewijs.pdf</a>';
  if (item === 'place') return 'Bakkerij Vermeulen';
  return item === 'plan-title' ? 'SMT 2026-2027' : sentence(at);
}

function controlOf({ kind, item, options = ['ja', 'nee'] }: AskedField, id: string, at: number): string {
  const boxes = (texts: readonly string[], isOn: (index: number) => boolean): string =>
    `<span id="${id}">${texts
      .map(
        (text, index) =>
          `<label><input type="checkbox" name="${id}_${index}"${isOn(index) ? ' checked' : ''}> ${escaped(text)}</label>`,
      )
      .join(' ')}</span>`;
  switch (kind) {
    case 'date':
      return `<input type="text" class="dp" id="${id}" name="${id}" value="${at % 3 === 0 ? '' : day(at)}" placeholder="dd/mm/jjjj">`;
    case 'text':
      return `<input type="text" id="${id}" name="${id}" value="${item === 'plan-title' ? 'SMT 2026-2027' : ''}">`;
    case 'weekdays':
      return boxes(weekdays, (index) => index % 2 === 1);
    case 'choice':
      return boxes(options, (index) => index === 0);
    case 'file':
      return `<span id="${id}"><input type="file" name="${id}"></span>`;
    case 'richtext':
      return `<div contenteditable="true" role="textbox" id="${id}">${sentence(at)}</div>`;
    default:
      return `<textarea id="${id}" name="${id}" rows="3">${sentence(at)}</textarea>`;
  }
}
