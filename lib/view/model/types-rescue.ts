/** What was typed before and lost, offered back field by field. */
export interface RescueModel {
  title: string;
  text: string;
  nowTitle: string;
  thenTitle: string;
  lines: RescueLineModel[];
  submit: { text: string; enabled: boolean };
  decline: string;
  note: string;
}
export interface RescueLineModel {
  id: string;
  title: string;
  when: string;
  /** null for an empty field, which says so in the words of `empty`. */
  now: string | null;
  empty: string;
  text: string;
  on: boolean;
}
