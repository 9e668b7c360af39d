import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** What every page of a set says of itself: where it is served, and why the truth about it is what it is. */
const named = { file: z.string(), url: z.url(), why: z.string() };

/** A page of a set: `name` is "set/page", `path` where its file stands. */
export type PageOfSet<T> = T & { url: string; why: string; name: string; path: string };

/** All pages of the sets in a folder of which one thing is asked; the truth stands in the `pages.json` of each set. */
export function readSets<S extends z.ZodRawShape>(folder: string, truth: S): PageOfSet<z.infer<z.ZodObject<S>>>[] {
  if (!existsSync(folder)) return [];
  const pages = z.array(z.strictObject({ ...named, ...truth }));
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .flatMap((set) =>
      pages.parse(JSON.parse(readFileSync(join(folder, set, 'pages.json'), 'utf8'))).map((page) => {
        const { file } = page as { file: string };
        return { ...page, name: `${set}/${file.replace('.html', '')}`, path: join(folder, set, file) };
      }),
    ) as PageOfSet<z.infer<z.ZodObject<S>>>[];
}

const atOnce = 5;

/** By name, what is wrong with what is said of each page; nothing of a page of which it is right. */
export async function judgeAll<P extends { name: string }>(
  all: readonly P[],
  judge: (page: P) => Promise<string | null>,
): Promise<Map<string, string>> {
  const wrong = new Map<string, string>();
  const waiting = all.values();
  const work = async () => {
    for (const page of waiting) {
      const problem = await judge(page);
      if (problem !== null) wrong.set(page.name, problem);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return wrong;
}
