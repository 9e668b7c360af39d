import { holds } from '../../dom';
import { onceInside } from '../../memory';
import type { PageView } from '../collect';
import { isHelp } from '../telling';
import type { Step } from './asked-columns';
import { cleanLabel, holdsControl, type LabelSense, labelWords, longestLabel, type Pair, wordsBetween } from './pair';
import type { Finder } from './parts';

/** The words of a cell that may be a label; empty for one that holds more. */
export const textOf = onceInside((element, view: PageView): string => {
  const [from, to] = view.line.span(element);
  return to - from > 12 ? '' : labelWords(view, from, to);
});

/** What a cell asks: all of it, else its first line over a line of help. */
export function labelIn(cell: Element, view: PageView, isLabel: (text: string) => boolean): string {
  const words = textOf(cell, view);
  if (words === '' || isLabel(words)) return words;
  const [first = '', ...rest] = wordsBetween(view, ...view.line.span(cell))
    .split('\n')
    .map(cleanLabel);
  return rest.length > 0 && rest.every(isHelp) && isLabel(first) ? first : words;
}

/** A step with what was filled in, and the day where it asks one. */
export function addStep(
  view: PageView,
  step: Step | null,
  { isLabel, asksDay }: LabelSense,
  add: Parameters<Finder>[3],
): void {
  if (!step) return;
  const label = labelIn(step.label, view, isLabel);
  addPair(view, step.label, step.value, { asked: 'text', label, over: step.over }, add);
  if (step.day && asksDay(label)) addPair(view, step.label, step.day, { asked: 'day', label, over: step.over }, add);
}

/** The label in one cell with the value in another, where both are no more than that. */
export function addPair(
  view: PageView,
  label: Element,
  value: Element,
  more: Partial<Pick<Pair, 'label' | 'inList' | 'asked' | 'over'>>,
  add: Parameters<Finder>[3],
): void {
  const [labelFrom, labelTo] = view.line.span(label);
  if (labelTo === labelFrom || labelTo - labelFrom > 12 || holdsControl(view, labelFrom, labelTo)) return;
  const words = textOf(label, view);
  if (words === '' || words.length > longestLabel || label.querySelector('table')) return;
  const [start, to] = view.line.span(value);
  const isInside = start <= labelFrom && labelTo <= to && holds(value, label);
  const from = isInside ? labelTo : start;
  if (holdsControl(view, from, to)) return;
  add({
    label: words,
    labelFrom,
    labelTo,
    element: value,
    from: to > from ? from : labelTo,
    to: to > from ? to : labelTo,
    ...more,
  });
}
