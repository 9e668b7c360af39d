const names: Record<string, string> = {
  steps: 'stappen',
  roles: 'rollen',
  questions: 'vragen',
  rules: 'regels',
  documents: 'documenten',
  fields: 'velden',
  body: 'inhoud',
  footer: 'voettekst',
  warnings: 'waarschuwingen',
  from: 'bron',
  report: 'verslag',
  topics: 'onderwerpen',
  template: 'sjabloon',
  frame: 'kader',
  page: 'pagina',
  words: 'woorden',
  around: 'schermen rond het plan',
  partners: 'partners',
  conversation: 'gesprek',
  list: 'lijst',
  against: 'tegenwoorden',
  minimumItems: 'minimum aantal items',
  days: 'dagen',
  start: 'start',
  end: 'einde',
  weekdays: 'weekdagen',
  created: 'aanmaakdatum',
  title: 'titel',
  titlePattern: 'titelpatroon',
  short: 'korte naam',
  instruction: 'uitleg',
  role: 'rol',
  step: 'stap',
  kind: 'soort',
  recognise: 'herkenning',
  labels: 'opschriften',
  context: 'omgeving',
  not: 'niet',
  all: 'alle',
  any: 'een van',
  appliesWhen: 'geldt als',
  options: 'keuzes',
  message: 'bericht',
  severity: 'ernst',
  gate: 'moment',
  source: 'bron',
  version: 'versie',
  subject: 'onderwerp',
  spans: 'looptijd',
  order: 'volgorde',
  scope: 'bereik',
  text: 'tekst',
  weight: 'gewicht',
};

function nameOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return null;
  const { id, step } = value as { id?: unknown; step?: unknown };
  if (typeof id === 'string' && id !== '') return id;
  return typeof step === 'string' && step !== '' ? step : null;
}

/**
 * Where in a playbook's file something is, for the reader of that file: "stappen › period › items › 2". An entry of a
 * list is called by its id where it has one, else by its number from 1.
 */
export function placeIn(input: unknown, path: readonly PropertyKey[]): string {
  const parts: string[] = [];
  let here: unknown = input;
  for (const key of path) {
    const inside: unknown =
      typeof here === 'object' && here !== null ? (here as Record<PropertyKey, unknown>)[key] : undefined;
    if (typeof key === 'number') parts.push(nameOf(inside) ?? String(key + 1));
    else parts.push(names[String(key)] ?? String(key));
    here = inside;
  }
  return parts.length === 0 ? 'draaiboek' : parts.join(' › ');
}
