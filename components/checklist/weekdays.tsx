import type { Weekday } from '@/lib/core/model/basics';
import type { DayButton } from '@/lib/view/model/types';

interface WeekdaysProps {
  label: string;
  days: DayButton[];
  onToggle(day: Weekday, on: boolean): void;
}

/** A button for each day of the week that can be chosen. */
export function Weekdays({ label, days, onToggle }: WeekdaysProps) {
  return (
    <fieldset className="weekdays" aria-label={label}>
      {days.map((one) => (
        <button
          key={one.day}
          type="button"
          aria-pressed={one.on}
          aria-label={one.label}
          onClick={() => onToggle(one.day, !one.on)}
        >
          {one.short}
        </button>
      ))}
    </fieldset>
  );
}
