export interface ComingDay {
  readonly on: Temporal.PlainDate;
  /** The age reached; null where the year of birth is not known. */
  readonly age: number | null;
}

/**
 * The birthday that falls between two days, both included, no more than a year apart. Whoever was born on the 29th of
 * February celebrates on the 28th in other years.
 *
 * @param birthday `1990-06-15`, or `--06-15` without its year
 */
export const birthdayIn = (birthday: string, from: Temporal.PlainDate, to: Temporal.PlainDate): ComingDay | null => {
  const [month, day] = birthday.slice(-5).split('-').map(Number);
  const born = birthday.startsWith('-') ? null : Number(birthday.slice(0, 4));
  for (let year = from.year; year <= to.year; year += 1) {
    const on = Temporal.PlainDate.from({ year, month: month ?? 1, day: day ?? 1 }, { overflow: 'constrain' });
    const isIn = Temporal.PlainDate.compare(on, from) >= 0 && Temporal.PlainDate.compare(on, to) <= 0;
    if (isIn && (born === null || year >= born)) return { on, age: born === null ? null : year - born };
  }
  return null;
};
