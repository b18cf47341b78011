/**
 * The classes of a number by its value and the number of its digits. A number in words has as many digits as it would have in figures.
 * NUM any; DAYNUM 1–31; MONTHNUM 1–12; HOUR 0–24; MINUTE 0–59; YEAR2 two digits; YEAR4 a year of four digits; YEAR3 up to three;
 * CLOCK4 `1140`; LATEDAY a day that can be no month or has a leading zero.
 */
export function numberClasses(value: number, digits: number): string[] {
  if (digits > 4 || !Number.isInteger(value)) return ['NUM']
  if (digits === 4) return fourDigits(value)
  const classes = ['NUM', 'YEAR3']
  if (digits === 2) classes.push('YEAR2')
  if (digits === 3) return classes
  if (value >= 1 && value <= 31) classes.push('DAYNUM')
  if (value >= 1 && value <= 12) classes.push('MONTHNUM')
  if (value <= 24) classes.push('HOUR')
  if (value <= 59) classes.push('MINUTE')
  if (value > 12 && value <= 31) classes.push('LATEDAY')
  if (value < 10 && digits === 2) classes.push('PADDED')
  return classes
}

function fourDigits(value: number): string[] {
  const classes = ['NUM']
  if (value >= 1000 && value < 2200) classes.push('YEAR4')
  if (value < 2400 && value % 100 < 60) classes.push('CLOCK4')
  return classes
}

/** A number of four digits of each sort: a clock time, neither, a year that may be one, a year. */
export const FOUR_DIGIT_NUMBERS: readonly number[] = [0, 60, 1000, 1060]

/** How many digits a number has in figures. */
export const digitsOf = (value: number): number => (Number.isInteger(value) ? String(value).length : 5)
