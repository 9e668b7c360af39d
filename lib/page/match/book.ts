import type { Item, Playbook } from '@/lib/core/model/playbook';
import type { WordingTable } from '@/lib/core/model/wording-table';
import { type Wordings, wordingsOf } from './similarity';
import { tableOf, wordingLists } from './wording-table';

/** Where an item's wordings stand in a likeness: its full labels, those under its heading, its headings, its lookalikes. */
export interface Places {
  full: number;
  bare: number;
  context: number;
  not: number;
}

/** How well a candidate is an item. */
export interface Score {
  value: number;
  /** How well the label alone agrees, whatever the kind of control. */
  label: number;
  text: string;
  /** The label is a small one that says it under its heading only. */
  inPlace?: boolean;
}

/** What labels under their headings say, whatever the field is. */
export interface Said {
  scores: readonly (Score & { inPlace: boolean })[];
  foreign: number;
  /** "Leerling": on most forms who it is, on some what the pupil says. */
  isWho: boolean;
  /** The labels say none of the items. */
  isNothing: boolean;
}

/** A playbook made ready. */
export interface Book {
  items: readonly Item[];
  /** The item that is the plan's title, and how titles are made. */
  title: { id: string; pattern: string } | null;
  wordings: Wordings;
  places: readonly Places[];
  elsewhere: number;
  /** What labels under headings were found to say. */
  said: Map<string, Said>;
}

/** The items of a playbook that have a field on the page, with their wordings made ready: from this table, where there is one. */
export function bookOf(playbook: Playbook, table: WordingTable = tableOf(wordingLists(playbook))): Book {
  const items = playbook.steps.flatMap((step) => step.items).filter((item) => item.recognise);
  const wordings = wordingsOf(table);
  const places = items.map(({ id }): Places => {
    const placeOf = (end: string): number => wordings.placeOf(`${id}${end}`);
    return { full: placeOf(''), bare: placeOf('/bare'), context: placeOf('/context'), not: placeOf('/not') };
  });
  const id = playbook.days?.title;
  const title = id && playbook.titlePattern ? { id, pattern: playbook.titlePattern } : null;
  return { items, title, wordings, places, elsewhere: wordings.placeOf('elsewhere'), said: new Map() };
}
