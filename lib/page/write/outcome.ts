import type { ItemValue } from '@/lib/core/model/basics';
import type { EditorWriter, Field } from '@/lib/page/field';

/** Why not: one Dutch sentence for the screen. */
export type UndoResult = { ok: true } | { ok: false; why: string };
export type WriteResult = { ok: true; undo(): Promise<UndoResult> } | { ok: false; why: string };

/** What a field holds at one moment, exactly, and the way back to it. */
export interface Contents {
  parts: readonly string[];
  restore(): Promise<void>;
}

/** How one kind of control is written. */
export interface Writer {
  capture(field: Field, editor: EditorWriter): Contents;
  /** Makes the field hold the value, in this form where an editor can show one; answers null, or in Dutch why it cannot. */
  write(field: Field, value: ItemValue, editor: EditorWriter, form?: string): Promise<string | null>;
  /** Whether the field now shows the value, however the page formats it. */
  shows(field: Field, value: ItemValue): boolean;
  /** Why the field does not show a value that it was given; null or absent where nothing tells. */
  refused?(field: Field, value: ItemValue): string | null;
  /** Contents that differ in this way only count as untouched since the write. */
  lenient?: boolean;
}

export const same = (left: Contents, right: Contents): boolean =>
  left.parts.length === right.parts.length && left.parts.every((part, at) => part === right.parts[at]);

/** The sentences that say why a write or an undo did not happen. */
export const because = {
  gone: 'Dit veld staat niet meer op de pagina. Kijk even of de juiste leerling nog openstaat.',
  locked: 'Dit veld kun je op deze pagina niet invullen.',
  unsure: 'Draaiboek is niet zeker dat dit het juiste veld is. Vul het zelf in op de pagina.',
  notLanded: 'De pagina nam de waarde niet over. Vul dit veld zelf in.',
  changed: 'Het veld is intussen gewijzigd. Draaiboek laat staan wat er nu staat.',
  notUndone: 'Terugzetten lukte niet helemaal. Kijk even na wat er nu in het veld staat.',
  upload: 'Een bestand kies je zelf op de pagina: Draaiboek kan dat niet voor je doen.',
  read: 'Dit staat hier alleen om te lezen. Open het plan om te bewerken, dan kun je invullen.',
  clickToEdit: 'Klik eerst op dit veld op de pagina, dan kan het ingevuld worden.',
  closed: 'Dit veld staat in een deel van de pagina dat nu dicht is. Open dat deel, dan kan het ingevuld worden.',
  noInput: 'Dit veld heeft geen vak om in te typen. Kies de waarde zelf op de pagina.',
  notADate: 'Dit is geen datum die Draaiboek kan invullen.',
  notDays: 'Niet elke dag is hier te kiezen. Duid de dagen zelf aan op de pagina.',
  noRow: 'Er is geen lege regel meer. Voeg op de pagina een regel toe en probeer opnieuw.',
  rowsDiffer: 'De regels op de pagina zijn intussen anders. Draaiboek laat ze staan zoals ze zijn.',
  oneOnly: 'Dit veld laat maar één keuze toe.',
  tooLong: (room: number) => `Deze tekst is te lang: in dit veld passen ${room} tekens.`,
  noOption: (wanted: string) => `De pagina biedt “${wanted}” hier niet aan als keuze.`,
} as const;
