import { type ReactNode, useState } from 'react';

interface FoldProps {
  summary: ReactNode;
  /** Drawn at the first opening: most folds stay closed. */
  children: ReactNode;
}

/** Something that stands folded until somebody wants to see it. */
export function Fold({ summary, children }: FoldProps) {
  const [seen, setSeen] = useState(false);
  const see = () => setSeen(true);
  return (
    <details className="fold" onToggle={(event) => event.currentTarget.open && see()}>
      {/* A click, by key too, comes before the opening, so that it never opens empty. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the browser itself gives a summary its role and its keys */}
      <summary onClick={see}>{summary}</summary>
      {seen && children}
    </details>
  );
}
