import { useEffect, useState } from 'react';
import { Button } from '../../look/button.tsx';
import { monthWords } from '../../words/day-words.ts';

interface TimeSliderProps {
  /** The first day anything is known of. */
  readonly since: string;
  readonly today: string;
  /** The day shown; undefined is today. */
  readonly day: string | undefined;
  readonly onChange: (day: string | undefined) => void;
}

const monthNumber = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
const firstOfMonth = (month: number): string =>
  `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`;

/** Milliseconds the slider rests before the map follows. */
const pause = 160;

/** Goes back in time by months. */
export const TimeSlider = ({ since, today, day, onChange }: TimeSliderProps) => {
  const last = monthNumber(today) + 1;
  const first = Math.min(monthNumber(since) + 1, last);
  const shown = day === undefined ? last : monthNumber(day);
  const [place, setPlace] = useState(shown);
  useEffect(() => setPlace(shown), [shown]);
  useEffect(() => {
    if (place === shown) return;
    const timer = setTimeout(() => onChange(place >= last ? undefined : firstOfMonth(place)), pause);
    return () => clearTimeout(timer);
  }, [place, shown, last, onChange]);
  const words = place >= last ? 'Today' : monthWords(firstOfMonth(place));
  return (
    <div className="flex items-center gap-3">
      <label htmlFor="map-time" className="text-second font-medium text-soft">
        Time
      </label>
      <span className="numbers text-small text-faint">{since.slice(0, 4)}</span>
      <input
        id="map-time"
        type="range"
        min={first}
        max={last}
        value={place}
        onChange={(event) => setPlace(Number(event.target.value))}
        aria-valuetext={words}
        className="h-6 w-full min-w-0 flex-1 accent-accent"
      />
      <output htmlFor="map-time" className="numbers w-28 text-right text-second">
        {words}
      </output>
      {place < last && (
        <Button size="small" variant="quiet" onClick={() => onChange(undefined)}>
          Back to today
        </Button>
      )}
    </div>
  );
};
