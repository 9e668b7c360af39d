/** One property of a calendar file, in capitals as the format allows any case, with the line on which it begins. */
export interface IcsProperty {
  name: string;
  params: ReadonlyMap<string, string>;
  value: string;
  line: number;
}

/** One event: its properties by name, the first of each, and those of its alarms left out. */
export interface IcsEvent {
  line: number;
  properties: ReadonlyMap<string, IcsProperty>;
  /** False where the file ends, or something else begins, before the event does. */
  closed: boolean;
}

/** Up to the colon that ends the name and its parameters: one between quotes belongs to a parameter. */
function endOfName(text: string): number {
  let quoted = false;
  for (let index = 0; index < text.length; index += 1) {
    const char = text[index];
    if (char === '"') quoted = !quoted;
    else if (char === ':' && !quoted) return index;
  }
  return -1;
}

function readProperty(text: string, line: number): IcsProperty | null {
  const colon = endOfName(text);
  if (colon < 0) return null;
  const [name = '', ...params] = text.slice(0, colon).split(';');
  return {
    name: name.trim().toUpperCase(),
    params: new Map(
      params.map((param) => {
        const [key = '', ...value] = param.split('=');
        return [key.toUpperCase(), value.join('=').replaceAll('"', '')];
      }),
    ),
    value: text.slice(colon + 1).trim(),
    line,
  };
}

/** The logical lines: one that begins with a space or a tab goes on where the line before it stopped. */
function unfolded(text: string): { text: string; line: number }[] {
  const lines: { parts: string[]; line: number }[] = [];
  for (const [index, physical] of text.split(/\r\n|\r|\n/).entries()) {
    const last = lines.at(-1);
    if (/^[ \t]/.test(physical) && last !== undefined) last.parts.push(physical.slice(1));
    else lines.push({ parts: [physical], line: index + 1 });
  }
  return lines.map(({ parts, line }) => ({ text: parts.join(''), line }));
}

/** The events of a calendar file (RFC 5545), each line looked at once; null where it is no such file. */
export function eventsIn(text: string): IcsEvent[] | null {
  const events: IcsEvent[] = [];
  let open: { line: number; properties: Map<string, IcsProperty> } | null = null;
  /** Parts inside the event, such as an alarm, that have properties of their own. */
  let inner = 0;
  let calendar = false;
  const close = (closed: boolean) => {
    if (open !== null) events.push({ ...open, closed });
    open = null;
    inner = 0;
  };
  for (const { text: logical, line } of unfolded(text)) {
    const property = readProperty(logical.replace(/^\uFEFF/, ''), line);
    if (property === null) continue;
    const part = property.value.toUpperCase();
    if (property.name === 'BEGIN') {
      calendar ||= part === 'VCALENDAR';
      if (part === 'VEVENT') {
        close(false);
        open = { line, properties: new Map() };
      } else if (open !== null) inner += 1;
    } else if (property.name === 'END') {
      if (part === 'VEVENT') close(true);
      else if (part === 'VCALENDAR') close(false);
      else inner = Math.max(0, inner - 1);
    } else if (open !== null && inner === 0 && !open.properties.has(property.name)) {
      open.properties.set(property.name, property);
    }
  }
  close(false);
  return calendar ? events : null;
}
