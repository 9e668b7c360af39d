/** A question with boxes or buttons to choose from. */
export interface LineChoices {
  title: string;
  options: { id: string; title: string; note: string; on: boolean }[];
}

/** One line of the pupil's file that is asked about. */
export interface LineModel {
  id: string;
  eyebrow: string;
  title: string;
  /** What stands there on the page; null where it has no title. */
  quote: string | null;
  plans: LineChoices | null;
  /** For which plan, where there is only one. */
  plan: string | null;
  topics: LineChoices | null;
  partners: LineChoices | null;
  date: { label: string; value: string };
  keep: { text: string; enabled: boolean };
  aside: string;
  later: string;
  allAside: string | null;
}

export interface LinesModel {
  label: string;
  line: LineModel | null;
  /** What the list on the page told, once nothing is asked any more. */
  note: string | null;
}
