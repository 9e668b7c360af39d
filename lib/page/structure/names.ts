import { classWords } from './words';

/** Gives ids, names and classes neutral ones, the same for the same everywhere in the file. */
export class NeutralNames {
  private readonly ids = new Map<string, string>();
  private readonly classes = new Map<string, string>();

  /**
   * An id or a field's name. Its known words stay ("panel", "datum"), so that what belongs together still looks it;
   * a known ending too, since it ties a hidden field to the visible one.
   */
  id(text: string): string {
    const ending = /(?:[_-](?:iso|alt|hidden|display|visible|text|real|ifr))?$/i.exec(text)?.[0] ?? '';
    const bracket = /\[([^\]]*)\]$/.exec(text);
    if (bracket)
      return `${this.id(text.slice(0, bracket.index))}[${bracket[1] === '' ? '' : this.id(bracket[1] ?? '')}]`;
    const base = text.slice(0, text.length - ending.length);
    let neutral = this.ids.get(base);
    if (neutral === undefined) {
      neutral = [`e${this.ids.size + 1}`, ...knownParts(base)].join('-');
      this.ids.set(base, neutral);
    }
    return `${neutral}${ending.toLowerCase()}`;
  }

  /** A list of ids, as `aria-labelledby` has them. */
  idList(text: string): string {
    return text
      .split(/\s+/)
      .filter((one) => one !== '')
      .map((one) => this.id(one))
      .join(' ');
  }

  /** Class names: those made of known words stay, of others the known words, the rest gets a number. */
  classList(text: string): string {
    return text
      .split(/\s+/)
      .filter((one) => one !== '' && !state.test(one))
      .map((one) => this.className(one))
      .filter((one, at, all) => all.indexOf(one) === at)
      .join(' ');
  }

  /** The name of a custom element, which must keep its hyphen. */
  element(name: string): string {
    if (!name.includes('-')) return name;
    return name.split('-').every((part) => classWords.has(part)) ? name : `x-${this.className(name)}`;
  }

  private className(text: string): string {
    if (allParts(text).every((part) => classWords.has(part))) return text;
    let neutral = this.classes.get(text);
    if (neutral === undefined) {
      neutral = [`c${this.classes.size + 1}`, ...knownParts(text)].join('-');
      this.classes.set(text, neutral);
    }
    return neutral;
  }
}

/** Classes that only say what is chosen. */
const state =
  /^(?:is-|has-|js-)?(?:active|actief|selected|checked|pressed|chosen|gekozen|on|aan|filled|empty|dirty|valid|invalid|focus|open|closed)$/i;

const allParts = (text: string): string[] =>
  text
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((part) => part !== '');

const knownParts = (text: string): string[] => {
  const parts = allParts(text).map((part) =>
    /^[a-z]+\d*$/.test(part) && !classWords.has(part) ? part.replace(/\d+$/, '') : part,
  );
  const known = parts.filter((part) => classWords.has(part));
  if (known.length === 0) {
    const inside =
      /dat(?:e|um)|pupil|leerling|student|panel|pane|tab|accordion|collapse|date-?picker|select|dropdown|upload/i.exec(
        text,
      )?.[0];
    return inside === undefined ? [] : [inside.toLowerCase()];
  }
  return known.filter((part, at) => known.indexOf(part) === at).slice(0, 4);
};
