import { Drop, Liquid } from 'liquidjs';
import { guarded } from './markup';

/** What stands in a report where something is still to be filled in. */
export function blank(name: string): string {
  return `[${name} invullen]`;
}

/** A placeholder without a value: false in a condition, and where it would be printed it says what is to be filled in. */
export class Gap extends Drop {
  readonly #name: string;
  readonly #missing: Set<string>;

  constructor(name: string, missing: Set<string>) {
    super();
    this.#name = name;
    this.#missing = missing;
  }

  override valueOf(): null {
    return null;
  }

  print(): string {
    this.#missing.add(this.#name);
    return guarded(blank(this.#name));
  }
}

/** Text that a template of ours already rendered, so that its marks count. */
export class Rendered extends Drop {
  readonly #marked: string;

  constructor(marked: string) {
    super();
    this.#marked = marked;
  }

  override valueOf(): string {
    return this.#marked;
  }
}

function print(value: unknown): string {
  if (value instanceof Gap) return value.print();
  if (value instanceof Rendered) return value.valueOf();
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value).replace('.', ',');
  return guarded(String(value));
}

/**
 * Liquid with nothing to reach: no files, no properties that an object only inherits, no name or filter that does not
 * exist, and limits on what one template may cost.
 */
export function makeEngine(): Liquid {
  const engine = new Liquid({
    strictVariables: true,
    strictFilters: true,
    ownPropertyOnly: true,
    templates: {},
    outputEscape: print,
    parseLimit: 50_000,
    memoryLimit: 1_000_000,
    renderLimit: 2_000,
  });
  /** On one line, for a list. */
  engine.registerFilter('regel', (value: unknown) =>
    value instanceof Gap
      ? value
      : String(value ?? '')
          .replace(/\s+/g, ' ')
          .trim(),
  );
  return engine;
}
