import { Drop } from 'liquidjs';
import { longDate } from '@/lib/core/format/dates';
import type { IsoDate } from '@/lib/core/model/basics';
import { guarded, sourced } from './markup';

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

/** A day: in full where it is printed, and still a day for the filters. */
export class Day extends Drop {
  readonly #iso: IsoDate;

  constructor(iso: IsoDate) {
    super();
    this.#iso = iso;
  }

  iso(): IsoDate {
    return this.#iso;
  }

  override valueOf(): string {
    return longDate(this.#iso);
  }

  override toString(): string {
    return this.valueOf();
  }
}

/** A value that stands in a field of the plan: it says which, through every filter. */
export class Sourced extends Drop {
  readonly #field: string;
  readonly #value: unknown;

  constructor(field: string, value: unknown) {
    super();
    this.#field = field;
    this.#value = value;
  }

  value(): unknown {
    return this.#value;
  }

  /** What a filter made of it. */
  with(value: unknown): Sourced {
    return new Sourced(this.#field, value);
  }

  override valueOf(): unknown {
    return this.#value instanceof Drop ? this.#value.valueOf() : this.#value;
  }

  print(): string {
    return sourced(print(this.#value), this.#field);
  }
}

/** A value as it stands in the report: guarded, unless a template of ours made it. */
export function print(value: unknown): string {
  if (value instanceof Gap || value instanceof Sourced) return value.print();
  if (value instanceof Rendered) return value.valueOf();
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value).replace('.', ',');
  if (Array.isArray(value)) return value.map(print).join('\n');
  return guarded(String(value));
}
