import { useId } from 'react';

interface WordsFieldProps {
  label: string;
  value: string;
  placeholder?: string;
  /** Lines that it starts with; none for a field of one line. */
  rows?: number;
  /** What is not kept may be longer. */
  longest?: number;
  onChange(words: string): void;
}

/** What the user types is kept, so it stays short. */
const usual = 500;
/** From here on it is told how much room is left. */
const nearlyFull = 60;

/** Own words with a label; near the end it says how many characters are left. */
export function WordsField({ label, value, placeholder, rows = 1, longest = usual, onChange }: WordsFieldProps) {
  const id = useId();
  const left = longest - value.length;
  const shared = { id, className: 'input', maxLength: longest, placeholder, value };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {rows === 0 ? (
        <input {...shared} type="text" onChange={(event) => onChange(event.currentTarget.value)} />
      ) : (
        <textarea {...shared} rows={rows} onChange={(event) => onChange(event.currentTarget.value)} />
      )}
      <small aria-live="polite">{left <= nearlyFull && `Nog ${left} ${left === 1 ? 'teken' : 'tekens'}`}</small>
    </div>
  );
}
