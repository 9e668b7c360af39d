import { useEffect, useState } from 'react';
import type { IsoDate } from '@/lib/core/model/basics';

interface DateFieldProps {
  label: string;
  value: string;
  onChange(date: IsoDate | null): void;
  id?: string;
}

/** While a year is typed the browser gives days such as 0020-05-12; those are not meant yet. */
const earliest = '1900-01-01';

/** A native date input. A day is told once it is whole, an emptied field once the user leaves it. */
export function DateField({ label, value, onChange, id }: DateFieldProps) {
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  return (
    <input
      id={id}
      className="input"
      type="date"
      aria-label={label}
      value={typed}
      min={earliest}
      max="2099-12-31"
      onChange={(event) => {
        const day = event.currentTarget.value;
        setTyped(day);
        if (day >= earliest) onChange(day);
      }}
      onBlur={(event) => {
        if (event.currentTarget.value === '' && value !== '') onChange(null);
      }}
    />
  );
}
