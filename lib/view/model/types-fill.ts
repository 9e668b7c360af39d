/** *Vul in*: one line for each field that something is known for, and the fields that the user fills herself. */
export interface FillListModel {
  title: string;
  back: string;
  text: string;
  listTitle: string;
  lines: FillLineModel[];
  submit: { text: string; enabled: boolean } | null;
  /** Takes back all that the list wrote. */
  undo: { text: string; enabled: boolean } | null;
  progress: { text: string; at: number; of: number } | null;
  own: { title: string; lines: { item: string; title: string; note: string; show: ShowModel }[] } | null;
}
interface ShowModel {
  text: string;
  label: string;
}
export interface FillLineModel {
  item: string;
  title: string;
  /** What stood there and what comes, or came, each with its word. */
  now: { word: string; text: string };
  then: { word: string; text: string };
  source: string;
  /** null once the line was dealt with. */
  tick: { on: boolean; enabled: boolean } | null;
  result: { how: 'busy' | 'done' | 'refused' | 'undone'; text: string } | null;
  undo: { id: string; text: string; label: string; enabled: boolean } | null;
  show: ShowModel;
}
