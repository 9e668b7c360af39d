import { importsOf, inProject } from './rooms';
import type { Source } from './source';

/** What each file imports of the others; with `values` no imports that are types alone, which are gone once compiled. */
function reachedFrom(sources: readonly Source[], { values }: { values: boolean }): Map<string, string[]> {
  const known = new Set(sources.map(({ path }) => path));
  const fileOf = (target: string): string[] =>
    [target, `${target}.ts`, `${target}.tsx`].filter((file) => known.has(file));
  const reached = new Map<string, string[]>();
  for (const { path, text } of sources) {
    const imports = importsOf(text).filter(({ typeOnly }) => !(values && typeOnly));
    reached.set(
      path,
      imports.flatMap(({ from }) => fileOf(inProject(from, path) ?? '')),
    );
  }
  return reached;
}

/** Each circle of imports once, as `a -> b -> a`, from the file that comes first in it. */
export function importCircles(sources: readonly Source[], which: { values: boolean }): string[] {
  const reached = reachedFrom(sources, which);
  const circles = new Set<string>();
  const done = new Set<string>();
  const way: string[] = [];
  const walk = (file: string): void => {
    const at = way.indexOf(file);
    if (at >= 0) circles.add(told(way.slice(at)));
    if (at >= 0 || done.has(file)) return;
    way.push(file);
    for (const next of reached.get(file) ?? []) walk(next);
    way.pop();
    done.add(file);
  };
  for (const { path } of sources) walk(path);
  return [...circles].sort();
}

function told(circle: readonly string[]): string {
  const first = circle.indexOf([...circle].sort()[0] ?? '');
  const turned = [...circle.slice(first), ...circle.slice(0, first)];
  return [...turned, turned[0]].join(' -> ');
}
