import { useId, useState } from 'react';
import { Button } from '@/components/ui/button';

interface TypedFieldProps {
  label: string;
  help: string;
  value: string;
  placeholder: string;
  /** More than one line. */
  lines?: boolean;
  /** Answers what is wrong with what was typed; nothing: it is kept. */
  onSave(text: string): string[];
}

/** A field that is checked when it is saved; what was typed stays, with what is wrong below it. */
export function TypedField({ label, help, value, placeholder, lines = false, onSave }: TypedFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [problems, setProblems] = useState<string[]>([]);
  const text = typed ?? value;
  const save = () => {
    const found = onSave(text);
    setProblems(found);
    if (found.length === 0) setTyped(null);
  };
  const shared = {
    id,
    className: 'input',
    value: text,
    placeholder,
    spellCheck: false,
    'aria-invalid': problems.length > 0,
    'aria-describedby': `${id}-help ${id}-problems`,
  };
  return (
    <form
      className="typed"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <label htmlFor={id}>{label}</label>
      {lines ? (
        <textarea {...shared} rows={4} onChange={(event) => setTyped(event.currentTarget.value)} />
      ) : (
        <input {...shared} type="text" autoComplete="off" onChange={(event) => setTyped(event.currentTarget.value)} />
      )}
      <p className="help" id={`${id}-help`}>
        {help}
      </p>
      <ul className="problems" id={`${id}-problems`} aria-live="polite">
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
      <Button look="primary" onClick={save}>
        Bewaar
      </Button>
    </form>
  );
}
