import { useEffect, useId, useState } from 'react';
import { DateField } from '@/components/ui/date-field';
import type { QuestionModel } from '@/lib/view/model/types';

interface QuestionProps {
  question: QuestionModel;
  /** Keeps the names of radio buttons apart where one question stands in two places. */
  prefix: string;
  onAnswer(value: string): void;
}

/** Something no page tells: a day, a number, or one of a few answers. */
export function Question({ question, prefix, onAnswer }: QuestionProps) {
  const { id, title, help, kind, value, options } = question;
  return (
    <fieldset className="question" data-question={id} data-ask={id}>
      <legend>{title}</legend>
      {help !== null && <p className="item-help">{help}</p>}
      {kind === 'date' && <DateField label={title} value={value} onChange={(date) => onAnswer(date ?? '')} />}
      {kind === 'number' && <NumberField label={title} value={value} onAnswer={onAnswer} />}
      <Options name={`${prefix}-${id}`} value={value} options={options} onChoose={onAnswer} />
    </fieldset>
  );
}

interface OptionsProps {
  name: string;
  value: string;
  options: { value: string; title: string }[];
  onChoose(value: string): void;
}

/** Radio buttons beside each other. */
export function Options({ name, value, options, onChoose }: OptionsProps) {
  if (options.length === 0) return null;
  return (
    <div className="options">
      {options.map((option) => (
        <label key={option.value} className="check">
          <input type="radio" name={name} checked={option.value === value} onChange={() => onChoose(option.value)} />
          {option.title}
        </label>
      ))}
    </div>
  );
}

/** A number is told once the user leaves the field or presses Enter; what is none stays, and is said to be none. */
function NumberField({ label, value, onAnswer }: { label: string; value: string; onAnswer(value: string): void }) {
  const id = useId();
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  const wrong = !/^\d*([.,]\d+)?$/.test(typed.trim());
  const tell = () => {
    if (!wrong && typed.trim() !== value) onAnswer(typed.trim());
  };
  return (
    <>
      <input
        className="input number"
        type="text"
        inputMode="decimal"
        aria-label={label}
        aria-invalid={wrong}
        aria-describedby={wrong ? id : undefined}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={tell}
        onKeyDown={(event) => {
          if (event.key === 'Enter') tell();
        }}
      />
      {wrong && (
        <small id={id} className="problem">
          Typ hier een getal, bijvoorbeeld 12.
        </small>
      )}
    </>
  );
}
