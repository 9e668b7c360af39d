import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';

interface EraseProps {
  name: string;
  warning: string;
  confirm: string;
  onErase(): void;
}

/** A button that erases only after a second, calm question. */
export function Erase({ name, warning, confirm, onErase }: EraseProps) {
  const [asked, setAsked] = useState(false);
  const question = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (asked) question.current?.querySelector<HTMLButtonElement>('[data-keep]')?.focus();
  }, [asked]);
  if (!asked) {
    return (
      <Button className="erase" onClick={() => setAsked(true)}>
        {name}
      </Button>
    );
  }
  return (
    <div
      className="erase-question"
      role="alertdialog"
      aria-label={name}
      aria-describedby={`warn-${name}`}
      ref={question}
    >
      <p id={`warn-${name}`}>{warning}</p>
      <div className="actions">
        <Button data-keep onClick={() => setAsked(false)}>
          Nee, bewaar
        </Button>
        <Button
          className="danger"
          onClick={() => {
            setAsked(false);
            onErase();
          }}
        >
          {confirm}
        </Button>
      </div>
    </div>
  );
}
