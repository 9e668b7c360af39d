// Runs in the page, in an isolated world: changes the page and asks after each change whether the recogniser that follows
// the page says the same as one that sees it for the first time.
import { smt } from '@/lib/core/playbooks/smt';
import { walkPage } from '@/lib/page/candidates/line';
import type { PageLine } from '@/lib/page/candidates/walk';
import type { Recognition } from '@/lib/page/field';
import { recognise, recognisePupil } from '@/lib/page/recognise';
import { createRecogniser, type Recogniser } from '@/lib/page/recogniser';
import { describe, everyElement } from './locate';
import { dice, mutate } from './mutations';

export interface AgainAnswer {
  /** What was not the same, with the changes that led to it. */
  wrong: string[];
  counts: ReturnType<Recogniser['counts']>;
  /** Elements on the page at the end. */
  elements: number;
}

Object.assign(globalThis, { harness: { again } });

const playbooks = [smt];

function again({ steps, seed }: { steps: number; seed: number }): AgainAnswer {
  const stop = new AbortController();
  const recogniser = createRecogniser(document, { signal: stop.signal });
  const roll = dice(seed);
  const wrong: string[] = [];
  compare(recogniser, 'before any change', wrong);
  for (let step = 0; step < steps && wrong.length === 0; step += 1) {
    const names = Array.from({ length: 1 + roll(3) }, () => mutate(roll));
    compare(recogniser, `step ${step}: ${names.join(', ')}`, wrong);
  }
  stop.abort();
  return { wrong, counts: recogniser.counts(), elements: everyElement(document).length };
}

function compare(recogniser: Recogniser, when: string, wrong: string[]): void {
  const url = location.href;
  const followed = recogniser.recognise(playbooks, url);
  const anew = recognise(document, playbooks, url);
  // Words that say nothing are walked with the next change: until then the line is the former one, and all it says the same.
  if (recogniser.counts().waiting === 0) compareLines(recogniser, when, wrong);
  const [one, two] = [sayOf(followed), sayOf(anew)];
  if (one !== two) wrong.push(`${when}: ${difference(one, two)}`);
  const pupils = [recogniser.pupil(url), recognisePupil(document, url)].map((pupil) => JSON.stringify(pupil));
  if (pupils[0] !== pupils[1]) wrong.push(`${when}: ${pupils.join(' | ')}`);
}

function compareLines(recogniser: Recogniser, when: string, wrong: string[]): void {
  const lines = [recogniser.withView((view) => lineOf(view?.line ?? null)), lineOf(walkPage(document))];
  const at = lines[0]?.findIndex((piece, index) => piece !== lines[1]?.[index]) ?? -1;
  if (at >= 0 || lines[0]?.length !== lines[1]?.length)
    wrong.push(`${when}: line ${at}: ${lines[0]?.[at]} | ${lines[1]?.[at]}`);
}

/** The page's line in words, with the place of every element. */
function lineOf(line: PageLine | null): string[] {
  if (!line) return ['too much'];
  const spans = everyElement(document).map((element) => line.span(element).join('-'));
  const pieces = line.pieces.map(({ element, text, role }) => `${element.localName} ${role ?? ''} "${text}"`);
  return [...pieces, ...spans, `${line.unreadableFrames} ${line.roots.length}`];
}

function sayOf(recognition: Recognition | null): string {
  if (!recognition) return 'nothing';
  const fields = [...recognition.fields].map(([id, { element, control, value }]) => [
    id,
    describe(element),
    control,
    value,
  ]);
  return JSON.stringify([recognition.snapshot, fields]);
}

function difference(one: string, two: string): string {
  let at = 0;
  while (at < one.length && one[at] === two[at]) at += 1;
  return `${one.slice(Math.max(0, at - 60), at + 120)} | ${two.slice(Math.max(0, at - 60), at + 120)}`;
}
