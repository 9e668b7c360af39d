import { plain } from '../match/normalise';
import { type Vocabulary, wordsIn } from './vocabulary';

/** Words that must not stay, plain. */
export interface Taboo {
  /** Parts of the pupil's name and class: gone even where a form uses the word. */
  names: ReadonlySet<string>;
  /** Words of what is filled in, and capitalised words outside labels: gone unless every form has them. */
  words: ReadonlySet<string>;
}

/** Parts of names that are also small words: "Van den Broeck". */
const particles = new Set('van den de der het ten ter te op du la le el al in op aan bij'.split(' '));

/** Collects what may not stay while the page is looked through. */
export class TabooWords implements Taboo {
  readonly names = new Set<string>();
  readonly words = new Set<string>();
  private readonly vocabulary: Vocabulary;

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** A person's name, wholly taboo. */
  addName(text: string): void {
    for (const word of wordsIn(text)) if (word.length > 1 && !particles.has(word)) this.names.add(word);
  }

  /** Something that was filled in. */
  addValue(text: string): void {
    for (const word of wordsIn(text)) if (word.length > 2 && !this.vocabulary.has(word)) this.words.add(word);
  }

  /** A text that is neither: only what is written as a name. */
  addOther(text: string): void {
    for (const [word] of text.matchAll(/\p{Lu}[\p{L}\p{M}]+/gu)) {
      const own = plain(word);
      if (!this.vocabulary.has(own)) this.words.add(own);
    }
  }
}
