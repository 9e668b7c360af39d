import type { IncomingMessage } from 'node:http';
import { answer } from '../../smartschool/routes';
import { SchoolRecords } from '../../smartschool/school';

export interface SchoolPage {
  name: string;
  html: string;
}

const layouts = ['divs', 'fieldset', 'richtext'];
const others = ['conversations', 'report', 'ihp', 'stage', 'swap', 'late', 'hostile', 'cryptic', ''];

/** Every page of the stand-in school: each pupil's plan in each layout, to edit and to read, and all that is not a plan. */
export async function schoolPages(): Promise<SchoolPage[]> {
  const records = new SchoolRecords();
  const urls = ['/', '/?module=Messages', '/?module=News', '/?module=LVS'];
  for (const { id } of records.all()) {
    for (const layout of layouts)
      for (const mode of ['edit', 'view'])
        urls.push(`/index.php?module=LVS&file=item&function=${mode}&pupilID=${id}&layout=${layout}`);
    for (const file of others) urls.push(`/index.php?module=LVS&file=${file}&pupilID=${id}`);
  }
  return Promise.all(
    urls.map(async (url) => {
      const { body } = await answer(records, { url, method: 'GET' } as IncomingMessage);
      return { name: url, html: String(body) };
    }),
  );
}

/** Every string that the school holds of its pupils, and of the people around them. */
export function schoolValues(): string[] {
  const found = new Set<string>([
    'Eva Mertens',
    'Mertens',
    'Garage De Moer',
    'De Moer',
    'BuSO De Zonnewijzer',
    'Zonnewijzer',
  ]);
  const collect = (value: unknown): void => {
    if (typeof value === 'string') found.add(value);
    else if (typeof value === 'object' && value !== null) for (const one of Object.values(value)) collect(one);
  };
  for (const pupil of new SchoolRecords().all()) {
    const { layout: _layout, ...own } = pupil;
    collect(own);
  }
  return [...found]
    .map((value) =>
      value
        .replace(/<[^>]*>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((value) => value.length >= 3);
}
