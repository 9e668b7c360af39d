import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PageLine, Piece } from '@/lib/page/candidates/walk';
import { runsOf } from '@/lib/page/student/runs';

const soak = Number(process.env['SOAK'] ?? 1);
const element = document.createElement('p');
const piece = (text: string): Piece => ({ element, text, role: text === '#' ? 'text' : null, spaced: false });
const lineOf = (pieces: Piece[]): PageLine => ({ pieces, span: () => [0, 0], unreadableFrames: 0, roots: [] });

/** A word goes on in what begins with a small letter; a word of its own is made of nothing but "x". */
const words = (): ((line: PageLine) => { text: string }[]) =>
  runsOf(
    (_run, next) => /^[a-z]/.test(next.text),
    (run) => {
      const text = run.map((one) => one.text).join('');
      return text === 'x' ? null : { text };
    },
  );

test('runs end at a control, a line end, and where the next begins', () => {
  const line = lineOf(['A', 'b', 'C', '#', 'd', '\n', 'x', '#'].map(piece));
  expect(words()(line)).toEqual([{ text: 'Ab' }, { text: 'C' }, { text: 'd' }]);
});

test('a run of which nothing changed, nor what stands right behind it, is the same one', () => {
  const find = words();
  const line = lineOf(['A', 'B', 'C', 'D', 'e'].map(piece));
  const [first, second, third, last] = find(line);
  line.pieces = [...line.pieces.slice(0, 2), piece('New'), ...line.pieces.slice(2)];
  const now = find(line);
  expect(now.map(({ text }) => text)).toEqual(['A', 'B', 'New', 'C', 'De']);
  expect([now[0] === first, now[1] === second, now[3] === third, now[4] === last]).toEqual([true, false, true, true]);
});

test('however a line changes, its runs are those of a line that is read for the first time', () => {
  const texts = fc.array(fc.constantFrom('A', 'B', 'c', 'd', 'x', '#', '\n'), { maxLength: 6 });
  const change = fc.record({
    at: fc.nat(12),
    away: fc.nat(4),
    texts,
    spaced: fc.option(fc.nat(12), { nil: undefined }),
  });
  fc.assert(
    fc.property(texts, fc.array(change, { maxLength: 5 }), (start, changes) => {
      const find = words();
      const line = lineOf(start.map(piece));
      expect(find(line)).toEqual(words()(line));
      for (const { at, away, texts: more, spaced } of changes) {
        const pieces = [...line.pieces];
        pieces.splice(Math.min(at, pieces.length), away, ...more.map(piece));
        line.pieces = pieces;
        const one = spaced === undefined ? undefined : pieces[spaced];
        if (one && !one.role && one.text !== '\n') one.text = `${one.text} `;
        expect(find(line)).toEqual(words()(line));
      }
    }),
    { numRuns: soak * 200 },
  );
});
