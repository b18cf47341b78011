import type { Attribution } from '../model/attribution.ts'
import { contains, type Span } from '../model/span.ts'
import { FEATURE, type Syntax, UPOS } from '../model/syntax.ts'
import type { TimeExpression } from '../model/time-expression.ts'

export interface StatementTimesInput {
  readonly syntax: Syntax
  readonly times: readonly TimeExpression[]
  readonly attributions: readonly Pick<Attribution, 'cue' | 'source' | 'content'>[]
}

/**
 * For each attribution the id of the time expression that says when it was said; null where none does, and it was then said at
 * the time of publication as far as the article tells. Times inside the content belong to what is said.
 */
export function statementTimes(input: StatementTimesInput): (string | null)[] {
  const byUnit = timesByUnit(input)
  return input.attributions.map(attribution => timeOf(attribution, byUnit, input.syntax)?.id ?? null)
}

type Statement = StatementTimesInput['attributions'][number]

/** Dates and times by the parse unit that they stand in, so that each statement looks at its own only. */
function timesByUnit({ syntax, times }: StatementTimesInput): ReadonlyMap<number, readonly TimeExpression[]> {
  const byUnit = new Map<number, TimeExpression[]>()
  for (const time of times) {
    if (time.type !== 'DATE' && time.type !== 'TIME') continue
    const unit = syntax.sentence[wordAt(syntax, time.start)] ?? -1
    const known = byUnit.get(unit)
    if (known === undefined) byUnit.set(unit, [time])
    else known.push(time)
  }
  return byUnit
}

function timeOf(
  statement: Statement,
  byUnit: ReadonlyMap<number, readonly TimeExpression[]>,
  syntax: Syntax,
): TimeExpression | null {
  const { cue } = statement
  if (cue === null) return null
  const times = byUnit.get(syntax.sentence[wordAt(syntax, cue.start)] ?? -1) ?? []
  const beside = times.filter(time => isBeside(time, statement))
  const belonging = beside.filter(time => belongsTo(time, statement, cue, syntax))
  return belonging.reduce<TimeExpression | null>(
    (best, time) => (best === null || distance(time, cue) < distance(best, cue) ? time : best),
    null,
  )
}

/** True for a time outside of the content and of the source (*le ministre élu en 2012*). */
const isBeside = (time: Span, { content, source }: Statement): boolean =>
  content.every(part => time.end <= part.start || part.end <= time.start) &&
  (source === null || !contains(source, time))

const distance = (a: Span, b: Span): number => Math.max(a.start - b.end, b.start - a.end, 0)

/** First word that starts at or behind a character offset. */
function wordAt(syntax: Syntax, offset: number): number {
  let low = 0
  let high = syntax.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (syntax.start[middle]! < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** How far from the cue a time still belongs to it where the tree says nothing: the words between, in characters. */
const CLOSE = 2

const MOST_STEPS = 10

/** True where the way up the tree from the time reaches the cue before it reaches another clause, or where the two stand together. */
function belongsTo(time: TimeExpression, statement: Statement, cue: Span, syntax: Syntax): boolean {
  if (distance(time, cue) <= CLOSE) return true
  let word = wordAt(syntax, time.start)
  for (let step = 0; step < MOST_STEPS && word >= 0 && word < syntax.length; step++) {
    const start = syntax.start[word]!
    if (cue.start <= start && start < cue.end) return true
    const inTime = time.start <= start && start < time.end
    if (!inTime && isClauseHead(word, syntax)) return false
    if (statement.content.some(part => part.start <= start && start < part.end)) return false
    word = syntax.head[word]!
  }
  return false
}

/** A finite verb opens a clause of its own; a participle or an infinitive may belong to the cue (*interrogé lundi, il répond*). */
function isClauseHead(word: number, syntax: Syntax): boolean {
  const tag = UPOS[syntax.upos[word]!]
  if (tag !== 'VERB' && tag !== 'AUX') return false
  return hasFiniteVerb(word, syntax)
}

function hasFiniteVerb(word: number, syntax: Syntax): boolean {
  const isFiniteForm = (at: number): boolean => (syntax.features[at]! & FEATURE.finite) !== 0
  if (isFiniteForm(word)) return true
  for (let at = Math.max(0, word - 6); at < word; at++) {
    if (syntax.head[at] === word && UPOS[syntax.upos[at]!] === 'AUX' && isFiniteForm(at)) return true
  }
  return false
}
