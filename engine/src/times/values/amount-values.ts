import type { Match } from '../match.ts'
import { type Duration, duration, type Meaning, UNITS, type Unit } from '../meaning.ts'
import type { RowArguments } from '../row-arguments.ts'

/** The unit of an amount; nights and evenings are counted as days. */
export function unitOf(match: Match, nth = 0): Unit | undefined {
  return UNITS[(match.value('UNIT', nth) ?? match.value('UNITX', nth) ?? match.value('NIGHTS', nth) ?? 0) - 1]
}

const APPROXIMATORS = ['environ', 'quelque', 'presque', 'près', 'plus', 'moins', 'autour', 'peu', 'peine']
const isApproximate = (match: Match): boolean => APPROXIMATORS.some(word => match.has(word))

function amount(match: Match): Meaning | null {
  const unit = unitOf(match)
  return unit === undefined ? null : duration(unit, match.numbers()[0] ?? 1, isApproximate(match))
}

function fixedAmount(_match: Match, row: RowArguments): Meaning {
  return duration(row.unit ?? 'day', row.count ?? 1, true)
}

function amountAndHalf(match: Match): Meaning | null {
  const unit = unitOf(match)
  if (unit === undefined) return null
  const count = match.numbers()[0] ?? 1
  const half: Partial<Record<Unit, [Unit, number]>> = {
    year: ['month', 6],
    hour: ['minute', 30],
    minute: ['second', 30],
    day: ['hour', 12],
  }
  const rest = half[unit]
  if (rest === undefined) return duration(unit, count + 0.5, isApproximate(match))
  const amounts = [
    { unit, count },
    { unit: rest[0], count: rest[1] },
  ]
  return { kind: 'duration', amounts, approximate: isApproximate(match) }
}

function halfUnit(match: Match): Meaning | null {
  if (match.has('heure')) return duration('minute', 30, isApproximate(match))
  if (match.has('siècle')) return duration('year', 50, isApproximate(match))
  if (match.has('année')) return duration('month', 6, isApproximate(match))
  return duration('hour', 12, isApproximate(match))
}

function quartersOfUnit(match: Match): Meaning | null {
  const count = match.numbers()[0] ?? 1
  return match.has('siècle') ? duration('year', 25 * count) : duration('minute', 15 * count)
}

function collectiveAmount(match: Match): Meaning | null {
  const unit = unitOf(match)
  return unit === undefined ? null : duration(unit, match.value('COLLECTIVE') ?? null, true)
}

function vagueAmount(match: Match): Meaning | null {
  const unit = unitOf(match)
  return unit === undefined ? null : duration(unit, null)
}

function vagueAmountRange(match: Match): Meaning | null {
  const unit = unitOf(match)
  const larger = unitOf(match, 1)
  if (unit === undefined || larger === undefined) return null
  return { ...duration(unit, null), upTo: { unit: larger, count: null } }
}

function amountRange(match: Match): Meaning | null {
  const unit = unitOf(match)
  const numbers = match.numbers()
  const least = numbers.length > 1 ? numbers[0]! : 1
  const most = numbers[numbers.length - 1]
  if (unit === undefined || most === undefined || least >= most) return null
  // *de 14 à 16 heures* says when, not how long.
  const isClock =
    unit === 'hour' && most <= 24 && !match.has('ou') && (match.has('de') || match.has('entre') || match.has('-'))
  return isClock ? null : { ...duration(unit, least), upTo: { unit, count: most } }
}

function sumOfAmounts(match: Match): Meaning | null {
  const parts = match.meanings().filter((part): part is Duration => part.kind === 'duration')
  const amounts = parts.flatMap(part => part.amounts)
  const descends = amounts.every((part, i) => i === 0 || UNITS.indexOf(part.unit) < UNITS.indexOf(amounts[i - 1]!.unit))
  return descends ? { kind: 'duration', amounts, approximate: parts.some(part => part.approximate) } : null
}

export const amountValues = {
  amount,
  fixedAmount,
  amountAndHalf,
  halfUnit,
  quartersOfUnit,
  collectiveAmount,
  vagueAmount,
  vagueAmountRange,
  amountRange,
  sumOfAmounts,
}
