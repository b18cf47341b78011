import { UsageError } from '../failure.ts'

/** A whole number from `least` to `most`, for commander. */
export const wholeNumber =
  (name: string, least: number, most: number) =>
  (value: string): number => {
    const number = Number(value)
    if (!/^\d+$/.test(value) || number < least || number > most)
      throw new UsageError(`${name} must be a whole number from ${least} to ${most}, not "${value}"`)
    return number
  }

/** Collects an option that may be given several times. */
export const several = (value: string, before: readonly string[] | undefined): readonly string[] => [
  ...(before ?? []),
  value,
]
