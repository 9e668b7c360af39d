import { type FilterImplOptions, Liquid } from 'liquidjs';
import { ownFilters } from './filters';
import { Gap, print, Sourced } from './values';

/** What a template may do besides printing. Nothing that reads another file, hides marks or repeats without end. */
const tags = new Set(['if', 'unless', 'case', 'for', 'break', 'continue', 'assign', 'comment']);
/** Filters of Liquid that help in a report. */
const filters = new Set([
  ...['append', 'prepend', 'replace', 'remove', 'strip', 'upcase', 'downcase', 'truncate', 'split', 'join'],
  ...['first', 'last', 'size', 'plus', 'minus', 'times', 'round', 'abs', 'at_least', 'at_most'],
]);

function without(all: Record<string, unknown>, allowed: ReadonlySet<string>): void {
  for (const name of Object.keys(all)) if (!allowed.has(name)) Reflect.deleteProperty(all, name);
}

type Filter = Extract<FilterImplOptions, (...values: never[]) => unknown>;

const bare = (value: unknown) => (value instanceof Sourced ? value.value() : value);

/** What is still empty stays so through every filter, so that the report says it; what comes from a field still does. */
const keeps = (filter: Filter): Filter =>
  function (...values: unknown[]) {
    const gap = values.find((value) => value instanceof Gap);
    if (gap !== undefined) return gap;
    const made: unknown = Reflect.apply(filter, this, values.map(bare));
    const [first] = values;
    return first instanceof Sourced ? first.with(made) : made;
  };

/**
 * Liquid with nothing to reach: no files, no properties that an object only inherits, no name, tag or filter that is not
 * listed here, and limits on what one template may cost.
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
  without(engine.tags, tags);
  without(engine.filters, filters);
  for (const [name, filter] of [...Object.entries(engine.filters), ...Object.entries(ownFilters)]) {
    if (typeof filter === 'function') engine.registerFilter(name, keeps(filter));
  }
  /** Who writes the template says what stands there when it is empty. */
  engine.registerFilter('default', (value: unknown, instead: unknown) => {
    const empty = value instanceof Gap || value === null || value === undefined || value === '';
    return empty ? instead : value;
  });
  return engine;
}
