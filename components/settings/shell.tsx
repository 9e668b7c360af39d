import type { ReactNode } from 'react';

export interface SectionLink {
  id: string;
  title: string;
  on: boolean;
}

interface ShellProps {
  sections: SectionLink[];
  note: string;
  title: string;
  aside: string;
  told: string | null;
  trouble: string | null;
  children: ReactNode;
}

/** The frame of Draaiboek's own pages: sections on the left, one section on the right. */
export function Shell({ sections, note, title, aside, told, trouble, children }: ShellProps) {
  return (
    <div className="shell">
      <nav aria-label="Onderdelen">
        <p className="brand">Draaiboek</p>
        {sections.map((one) => (
          <a key={one.id} href={`#${one.id}`} aria-current={one.on ? 'page' : undefined}>
            {one.title}
          </a>
        ))}
        <small>{note}</small>
      </nav>
      <main>
        <header className="head">
          <h1>{title}</h1>
          <span>{aside}</span>
        </header>
        <p className="told" role="status">
          {told}
        </p>
        {trouble !== null && (
          <p className="trouble" role="alert">
            {trouble}
          </p>
        )}
        {children}
      </main>
    </div>
  );
}
