import type { Playbook } from '@/lib/core/model/playbook';
import type { Settings } from '@/lib/core/model/settings';

/** Short fields of the settings that are kept together. */
export interface WordsModel {
  id: 'user' | 'school';
  title: string;
  why: string;
  fields: { id: string; label: string; value: string }[];
}

/** The user's own name. */
export function userWords({ userName }: Settings): WordsModel {
  return {
    id: 'user',
    title: 'Jouw naam',
    why: 'Voor onder een verslag of een brief die jij maakt. Je mag dit leeg laten; je naam blijft in deze browser.',
    fields: [{ id: 'userName', label: 'Voornaam en naam', value: userName }],
  };
}

/** What stands in every document of this school: what was typed in one of them, or is typed here first. */
export function schoolWords({ schoolWords: kept }: Settings, playbooks: readonly Playbook[]): WordsModel {
  const fields = playbooks.flatMap((one) => one.documents ?? []).flatMap((paper) => paper.fields);
  const ofSchool = new Map(fields.flatMap(({ id, title, school }) => (school === true ? [[id, title] as const] : [])));
  return {
    id: 'school',
    title: 'Wat op elk document staat',
    why: 'Dit vult Draaiboek zelf in op de documenten, voor elke leerling. Wat je daar typt, komt ook hier te staan.',
    fields: [...ofSchool].map(([id, label]) => ({ id, label, value: kept[id] ?? '' })),
  };
}

/** The words of the school with what was typed now; what was emptied is kept no longer. */
export function withSchoolWords(kept: Settings['schoolWords'], typed: Record<string, string>): Settings['schoolWords'] {
  const all = Object.entries({ ...kept, ...typed }).map(([id, words]) => [id, words.trim()] as const);
  return Object.fromEntries(all.filter(([, words]) => words !== ''));
}
