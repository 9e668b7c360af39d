import { type Markup, trusted } from '../html.ts';
import type { Pupil } from '../pupils.ts';
import { type Mode, planPage } from './plan.ts';

/** What this school wrote over two fields of its form: words that nobody else can know the meaning of. */
const labels: [usual: string, here: string][] = [
  ['inhoudelijke elementen - aandachtspunten', 'Veld 7'],
  ['inhoudelijke elementen - begeleiding en evaluatie', 'Veld 8'],
];

/** The plan of a school whose form has labels that say nothing. */
export function crypticPage(pupil: Pupil, mode: Mode): Markup {
  return trusted(
    labels.reduce((text, [usual, here]) => text.replaceAll(usual, here), planPage(pupil, mode, 'divs').text),
  );
}
