import type { Span } from '../model/span.ts'
import type { Syntax } from '../model/syntax.ts'
import type { TimeAnchor, TimeExpression, TimeType } from '../model/time-expression.ts'
import type { TimeGrammar } from './grammar.ts'
import type { Meaning } from './meaning.ts'
import type { Node } from './node.ts'
import { joinNumberWords } from './number-words.ts'
import { readTimes } from './reader.ts'
import { type Context, type Placed, parsePublication } from './resolve/context.ts'
import { formatDuration, formatPeriod } from './resolve/format.ts'
import { isAtLeast, onlyDay, type Period } from './resolve/period.ts'
import { place } from './resolve/place.ts'
import { tenseAt } from './tense.ts'
import { scanItems } from './tokens.ts'

export interface TimesInput {
  readonly text: string
  /** ISO 8601 date or date-time of publication; null where unknown: what is counted from it then has no value. */
  readonly published: string | null
  /** Gives the tense that weekdays and months are resolved by; without it the words nearby do. */
  readonly syntax: Syntax | null
}

/**
 * Finds what says when, how long or how often, with values relative to publication or to the time that the text is about. Work is
 * linear in the length of the text, and no text throws.
 */
export function findTimes(input: TimesInput, grammar: TimeGrammar): TimeExpression[] {
  const items = scanItems(input.text, grammar)
  joinNumberWords(items, grammar)
  const resolver = new Resolver(input, grammar)
  const nodes = readTimes(input.text, items, grammar).filter(node => !isTitle(node, input.text))
  return nodes.map((node, index) => resolver.resolve(node, `t${index + 1}`))
}

/** Ids of all rows that read something in a text, those included whose finding became a part of a larger one. */
export function rulesFiring(text: string, grammar: TimeGrammar): string[] {
  const items = scanItems(text, grammar)
  joinNumberWords(items, grammar)
  const fired: Node[] = []
  readTimes(text, items, grammar, fired)
  return fired.map(node => node.rule)
}

/** *« 20 heures »*: an amount alone between quotation marks is the name of something. */
function isTitle({ start, end, meaning }: Node, text: string): boolean {
  return (
    meaning.kind === 'duration' &&
    /[«“"]\s?$/u.test(text.slice(start - 2, start)) &&
    /^\s?[»”"]/u.test(text.slice(end, end + 2))
  )
}

/** Resolves expressions in the order of the text, since each may be counted from the ones before it. */
class Resolver {
  private readonly input: TimesInput
  private readonly grammar: TimeGrammar
  private readonly published
  private narrative: Period | null = null
  private narrativeDay: number | null = null
  private narrativeEnd = 0

  constructor(input: TimesInput, grammar: TimeGrammar) {
    this.input = input
    this.grammar = grammar
    this.published = parsePublication(input.published)
  }

  resolve(node: Node, id: string): TimeExpression {
    const found = { id, start: node.start, end: node.end, rule: node.rule }
    if (node.meaning.kind === 'duration') {
      const value = formatDuration(node.meaning)
      return {
        ...found,
        type: 'DURATION',
        value,
        anchor: 'none',
        exact: !node.meaning.approximate && !value.includes('X'),
      }
    }
    if (node.meaning.kind === 'set')
      return { ...found, type: 'SET', value: node.meaning.value, anchor: 'none', exact: true }
    const placed = place(node.meaning, this.context(node))
    const since = openDuration(node.meaning, placed)
    if (since !== null) return { ...found, type: 'DURATION', value: since, anchor: 'none', exact: false }
    this.remember(node, placed)
    return { ...found, ...describe(node.meaning, placed) }
  }

  private context(span: Span): Context {
    return {
      published: this.published,
      narrative: this.narrative,
      narrativeDay: this.narrativeDay,
      nearDay: this.isNear(span) ? this.narrativeDay : null,
      tense: lazily(() => tenseAt(span, this.input, this.grammar.tense)),
    }
  }

  /** True where the last day named stands in the same paragraph. */
  private isNear(span: Span): boolean {
    const gap = span.start - this.narrativeEnd
    return (
      this.narrativeDay !== null && gap < 600 && !this.input.text.slice(this.narrativeEnd, span.start).includes('\n')
    )
  }

  private remember(node: Node, { period }: Placed): void {
    if (period === null || period.from === null || period.to === null || node.meaning.kind === 'recent') return
    this.narrative = period
    const day = onlyDay(period)
    if (day !== null) {
      this.narrativeDay = day
      this.narrativeEnd = node.end
    } else if (!isAtLeast(period.from.precision, 'day')) this.narrativeDay = null
  }
}

/** A value made when it is first asked for. */
function lazily<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** *depuis des années* cannot be placed, nor *depuis trois ans* without a date: they say how long. */
function openDuration(meaning: Meaning, { period }: Placed): string | null {
  if (meaning.kind !== 'open' || meaning.from?.kind !== 'from') return null
  const { amount } = meaning.from
  return period === null || amount.amounts.some(({ count }) => count === null) ? formatDuration(amount) : null
}

interface Description {
  readonly type: TimeType
  readonly value: string | null
  readonly anchor: TimeAnchor
  readonly exact: boolean
}

function describe(meaning: Meaning, { period, anchor, exact, reference }: Placed): Description {
  if (period === null)
    return { type: isTimeOfDay(meaning) ? 'TIME' : 'DATE', value: reference ?? null, anchor, exact: false }
  const fine = [period.from, period.to].some(stamp => stamp !== null && isAtLeast(stamp.precision, 'hour'))
  return { type: fine ? 'TIME' : 'DATE', value: formatPeriod(period), anchor, exact: exact && !period.approximate }
}

function isTimeOfDay(meaning: Meaning): boolean {
  switch (meaning.kind) {
    case 'part':
    case 'clock':
    case 'nightBetween':
      return true
    case 'approximate':
      return isTimeOfDay(meaning.of)
    case 'open':
      return isTimeOfDay(meaning.from ?? meaning.to ?? meaning)
    case 'range':
      return isTimeOfDay(meaning.from)
    default:
      return false
  }
}
