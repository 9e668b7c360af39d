import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Around, AroundLine } from '@/lib/core/model/around';
import type { ItemValue } from '@/lib/core/model/basics';

/** Where an item's field is on the page, and what it holds. */
export interface ExpectedItem {
  selector: string;
  /** A frame's file (ends in `.html`) or a selector of an iframe in the top document. */
  frame?: string;
  /** The hosts to walk through, open shadow root by open shadow root. */
  shadow?: string[];
  /** The selector names a rich-text editor's iframe. */
  rich?: boolean;
  /** The field stands in an inactive tab or a closed section. */
  hidden?: boolean;
  value: ItemValue;
}

/** The screen beside a plan that a page shows, with its lines in the order of the page. */
export interface ExpectedAround {
  screen: Around['screen'];
  lines: Partial<AroundLine>[];
  /** Whether all lines of a kind are there; not compared where it is left out. */
  whole?: Around['whole'];
}

export interface Expected {
  /** Made by `corpus:add` and not looked through yet: it counts for nothing. */
  draft?: boolean;
  url: string;
  playbook: string | null;
  mode: 'edit' | 'read' | null;
  student: { name: string; class: string | null } | null;
  today?: string;
  enabled?: string[];
  items: Record<string, ExpectedItem>;
  findings?: string[];
  around?: ExpectedAround;
}

export interface Case {
  name: string;
  folder: string;
  expected: Expected;
}

/** The cases in a folder, in the order of their names; drafts and whatever has no `expected.json` are left out. */
export function readCases(folder: string): Case[] {
  return allCases(folder).filter(({ expected }) => expected.draft !== true);
}

/** Names of the cases that still are to be annotated. */
export function draftsIn(folder: string): string[] {
  return allCases(folder)
    .filter(({ expected }) => expected.draft === true)
    .map(({ name }) => name);
}

function allCases(folder: string): Case[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => existsSync(join(folder, entry.name, 'expected.json')))
    .map((entry) => entry.name)
    .sort()
    .map((name) => ({
      name,
      folder: join(folder, name),
      expected: JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8')) as Expected,
    }));
}
