/** A report of a meeting that can go into the form on the page. */
export interface ReadyOfferModel {
  text: string;
  action: string;
  id: string;
}

export interface ReadyLineModel {
  part: string;
  title: string;
  now: string;
  /** null once it stands there. */
  wanted: string | null;
  tick: { on: boolean; enabled: boolean } | null;
  why: string | null;
  result: { how: string; text: string } | null;
}

/** What would be written into the form, part by part. */
export interface ReadyModel {
  title: string;
  text: string;
  back: string;
  missing: string | null;
  words: { now: string; wanted: string };
  lines: ReadyLineModel[];
  submit: { text: string; enabled: boolean } | null;
  undo: { text: string; enabled: boolean } | null;
}
