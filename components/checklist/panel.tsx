import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';

interface PanelProps {
  title: string;
  back: string;
  onBack(): void;
  children: ReactNode;
}

/** A form in the place of the checklist, with its way back; the heading takes the focus when it opens. */
export function Panel({ title, back, onBack, children }: PanelProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="panel" aria-label={title}>
      <Button look="link" className="panel-back" onClick={onBack}>
        ← {back}
      </Button>
      <h3 ref={heading} tabIndex={-1}>
        {title}
      </h3>
      {children}
    </section>
  );
}
