import type { PageLine, Piece } from '../candidates/walk';

/** Texts that stand behind each other on the page's line, with what was made of them. */
interface Run<T> {
  from: number;
  to: number;
  made: T | null;
}

/** What was made of a line at the last look, with the line as it was then. */
interface Before<T> {
  pieces: readonly Piece[];
  texts: readonly string[];
  runs: readonly Run<T>[];
}

/**
 * Parts a line into runs of texts that go on in each other, and makes something of each, or nothing. Both are asked about
 * the pieces alone and what holds them: a run of which all are the same pieces as at the last look is not asked again.
 */
export function runsOf<T>(
  goesOn: (run: readonly Piece[], next: Piece) => boolean,
  make: (run: readonly Piece[]) => T | null,
): (line: PageLine) => T[] {
  const known = new WeakMap<PageLine, Before<T>>();
  return (line) => {
    const { pieces } = line;
    const before = known.get(line);
    const runs = before ? mend(before, pieces) : [];
    if (!before) walk(pieces, 0, runs);
    known.set(line, { pieces, texts: pieces.map(({ text }) => text), runs });
    return runs.flatMap(({ made }) => made ?? []);
  };

  /** Adds the runs from a place on; ends before its time where `isKnown` says that a run begins where one began before. */
  function walk(pieces: readonly Piece[], start: number, runs: Run<T>[], isKnown?: (from: number) => boolean): void {
    let open: Piece[] = [];
    const close = (to: number): void => {
      if (open.length > 0) runs.push({ from: to - open.length, to, made: make(open) });
      open = [];
    };
    for (let at = start; at < pieces.length; at += 1) {
      const piece = pieces[at] as Piece;
      const isText = !piece.role && piece.text !== '\n';
      if (open.length > 0 && !(isText && goesOn(open, piece))) close(at);
      if (open.length === 0 && isKnown?.(at)) return;
      if (isText) open.push(piece);
    }
    close(pieces.length);
  }

  function mend(before: Before<T>, pieces: readonly Piece[]): Run<T>[] {
    const isSame = (old: number, at: number): boolean =>
      before.pieces[old] === pieces[at] && before.texts[old] === pieces[at]?.text;
    const most = Math.min(before.pieces.length, pieces.length);
    let start = 0;
    while (start < most && isSame(start, start)) start += 1;
    const grown = pieces.length - before.pieces.length;
    let end = pieces.length;
    while (end > start && end - grown > start && isSame(end - 1 - grown, end - 1)) end -= 1;
    if (start === pieces.length && grown === 0) return [...before.runs];
    // The last run before the change may go on in it.
    let first = before.runs.findIndex(({ to }) => to >= start);
    if (first < 0) first = before.runs.length;
    const runs = before.runs.slice(0, first);
    const starts = new Map(before.runs.slice(first).map((run, at) => [run.from + grown, first + at]));
    let rest = before.runs.length;
    walk(pieces, runs[runs.length - 1]?.to ?? 0, runs, (from) => {
      const same = from >= end ? starts.get(from) : undefined;
      if (same === undefined) return false;
      rest = same;
      return true;
    });
    for (const run of before.runs.slice(rest))
      runs.push({ from: run.from + grown, to: run.to + grown, made: run.made });
    return runs;
  }
}
