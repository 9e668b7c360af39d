import { holdsControl, labelWords, longestLabel, wordsBetween } from './pair';
import type { Finder } from './parts';

/** `dl`: each `dt` with the `dd` behind it. */
export const definitionPairs: Finder = (view, part, _sense, add) => {
  for (const term of part.terms) {
    const [labelFrom, labelTo] = view.line.span(term);
    const label = labelWords(view, labelFrom, labelTo);
    if (label === '' || label.length > longestLabel) continue;
    const values: Element[] = [];
    for (let at = term.nextElementSibling; at?.localName === 'dd'; at = at.nextElementSibling) values.push(at);
    const first = values[0];
    const last = values[values.length - 1];
    if (!first || !last) continue;
    const from = view.line.span(first)[0] || labelTo;
    const to = Math.max(view.line.span(last)[1], from);
    if (holdsControl(view, from, to)) continue;
    const text = values.length > 1 ? { text: wordsBetween(view, from, to) } : {};
    add({ label, labelFrom, labelTo, element: first, from, to, ...text });
  }
};
