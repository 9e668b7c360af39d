import type { IsoDate } from '@/lib/core/model/basics';

interface DateFieldProps {
  label: string;
  value: string;
  onChange(date: IsoDate | null): void;
  id?: string;
}

/** A native date input; `null` while the day is not complete. */
export function DateField({ label, value, onChange, id }: DateFieldProps) {
  return (
    <input
      id={id}
      className="input"
      type="date"
      aria-label={label}
      value={value}
      min="2000-01-01"
      max="2099-12-31"
      onChange={(event) => onChange(event.target.value === '' ? null : event.target.value)}
    />
  );
}
