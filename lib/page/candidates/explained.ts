import { oneLine } from '../dom';
import type { Candidate, LabelText } from './candidate';
import type { PageLine } from './walk';

const choices = new Set<Candidate['kind']>(['radios', 'toggles', 'select', 'custom-select', 'checkboxes']);
const boxes = new Set<Candidate['kind']>(['textarea', 'rich-text', 'editable']);
const own = new Set<LabelText['source']>(['for', 'aria', 'attribute']);
const mostOptions = 6;

/**
 * A choice of a few words ("ja / nee / later") right before a box to write in, without a label between them: one label asks
 * for both, and the box holds the answer.
 */
export function explainChoices(candidates: readonly Candidate[], line: PageLine): Candidate[] {
  const all = [...candidates];
  for (const [at, choice] of candidates.entries()) {
    const box = all[at + 1];
    if (!box || !boxes.has(box.kind) || !isShortChoice(choice) || choice.hidden !== box.hidden) continue;
    if (box.labels.some(({ source, text }) => own.has(source) && !points(text))) continue;
    const between = wordsBeforeBox(choice, box, line);
    if (between !== '' && !points(between)) continue;
    const shared = choice.labels.map((label) => ({ ...label, weight: label.weight * (between === '' ? 1 : 0.95) }));
    all[at] = { ...choice, explained: true };
    all[at + 1] = {
      ...box,
      labels: [...shared, ...box.labels],
      context: box.context.filter((text) => !isOf(choice, text)),
    };
  }
  return all;
}

const isShortChoice = ({ kind, days, options }: Candidate): boolean =>
  choices.has(kind) && !days && options.length > 1 && options.length <= mostOptions;

/** The words of the choices themselves, which say nothing over the box. */
const isOf = ({ options }: Candidate, text: string): boolean => options.every((option) => text.includes(option));

function wordsBeforeBox(choice: Candidate, box: Candidate, line: PageLine): string {
  let words = '';
  for (let at = choice.to; at < box.from; at += 1) {
    const piece = line.pieces[at];
    if (piece && !piece.role) words += piece.text;
  }
  const last = choice.options[choice.options.length - 1] ?? '';
  const said = oneLine(words);
  return last !== '' && said.startsWith(last) ? said.slice(last.length).trim() : said;
}

/** Asks for words about the choice and for nothing else. */
const points = (text: string): boolean =>
  /^(?:(?:korte |met |geef |eventuele )*(?:toelichting|uitleg|motivatie|motivering|motiveer|verantwoording|reden|waarom|omdat|want|commentaar|tekst|verslag|omschrijving)|(?:zo|indien) (?:ja|nee|neen)\b.{0,40})\W*$/i.test(
    text,
  );
