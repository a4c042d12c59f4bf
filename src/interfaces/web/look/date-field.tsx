import { type CalendarDate, parseDate } from '@internationalized/date';
import { CalendarDays, ChevronLeft, ChevronRight } from 'lucide-react';
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  DateInput,
  DatePicker,
  DateSegment,
  FieldError,
  Group,
  Label,
  Popover,
} from 'react-aria-components/DatePicker';
import { Dialog, Heading } from 'react-aria-components/Dialog';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { buttonClass } from './button.tsx';

interface DateFieldProps {
  readonly label: string;
  /** `2026-11-22`, or empty for none. */
  readonly value: string;
  readonly onChange: (day: string) => void;
  readonly min?: string;
  readonly max?: string;
  readonly autoFocus?: boolean;
  readonly error?: string | null;
}

const step = buttonClass('quiet', 'icon');

const MonthView = () => (
  <Calendar className="p-3">
    <header className="mb-2 flex items-center justify-between">
      <Button slot="previous" className={step}>
        <ChevronLeft size={18} aria-hidden />
      </Button>
      <Heading className="font-semibold" />
      <Button slot="next" className={step}>
        <ChevronRight size={18} aria-hidden />
      </Button>
    </header>
    <CalendarGrid>
      <CalendarGridHeader>
        {(day) => <CalendarHeaderCell className="size-9 text-small font-medium text-faint">{day}</CalendarHeaderCell>}
      </CalendarGridHeader>
      <CalendarGridBody>
        {(date) => (
          <CalendarCell
            date={date}
            className="numbers flex size-9 cursor-pointer items-center justify-center rounded-md text-second hover:bg-hover data-disabled:text-faint data-disabled:opacity-50 data-outside-month:hidden data-selected:bg-accent data-selected:text-on-accent data-today:font-bold"
          />
        )}
      </CalendarGridBody>
    </CalendarGrid>
  </Calendar>
);

/** A calendar day, typed or picked. */
export const DateField = ({ label, value, onChange, min, max, autoFocus = false, error }: DateFieldProps) => (
  <I18nProvider locale="en-GB">
    <DatePicker
      value={value ? parseDate(value) : null}
      onChange={(date: CalendarDate | null) => onChange(date?.toString() ?? '')}
      {...(min ? { minValue: parseDate(min) } : {})}
      {...(max ? { maxValue: parseDate(max) } : {})}
      autoFocus={autoFocus}
      isInvalid={Boolean(error)}
      className="flex min-w-0 flex-col gap-1"
    >
      <Label className="text-second font-medium text-soft">{label}</Label>
      <Group className="flex min-h-9 items-center rounded-md border border-edge bg-surface pl-2 focus-within:outline-2 focus-within:outline-accent">
        <DateInput className="numbers flex flex-1 items-center">
          {(segment) => (
            <DateSegment
              segment={segment}
              className="rounded-sm px-0.5 outline-none data-focused:bg-accent data-focused:text-on-accent data-placeholder:text-faint data-placeholder:data-focused:text-on-accent"
            />
          )}
        </DateInput>
        <Button className={buttonClass('quiet', 'icon')} aria-label={`Pick: ${label}`}>
          <CalendarDays size={18} aria-hidden />
        </Button>
      </Group>
      {error && <FieldError className="text-second text-loss">{error}</FieldError>}
      <Popover className="animate-rise rounded-lg border border-line bg-surface shadow-lift">
        <Dialog className="outline-none" aria-label={label}>
          <MonthView />
        </Dialog>
      </Popover>
    </DatePicker>
  </I18nProvider>
);
