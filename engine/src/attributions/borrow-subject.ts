import { deprel, type Reading } from '../reading/reading.ts'
import type { Candidate } from './candidate.ts'
import type { CueAt } from './find-verb-cues.ts'

/** Who says the words of a sentence besides the subjects of its verbs: by the word that ties them, incises and *selon* apart. */
export interface Tellers {
  /** The subject of an incise by its verb. */
  readonly ofIncises: ReadonlyMap<number, number>
  /** The head of a source by the last word of its phrase: *selon | la mairie*. */
  readonly behind: ReadonlyMap<number, number>
}

/** `incises` and `prepositions` are the candidates of their finders. */
export function tellersOf(
  reading: Reading,
  incises: readonly Candidate[],
  prepositions: readonly Candidate[],
): Tellers {
  const byEnd = new Map<number, number>()
  for (const { source, sourceWord } of prepositions) if (source && sourceWord >= 0) byEnd.set(source.end, sourceWord)
  const behind = new Map<number, number>()
  for (let word = 0; word < reading.syntax.length && byEnd.size > 0; word++) {
    const source = byEnd.get(reading.syntax.end[word]!)
    if (source !== undefined) behind.set(word, source)
  }
  return { ofIncises: new Map(incises.map(({ cueWord, sourceWord }) => [cueWord, sourceWord])), behind }
}

/**
 * A participle or infinitive without a subject of its own has that of the incise that it hangs on or follows (*« … », a dit X, ajoutant que …*), of the
 * source that it follows (*selon X, rappelant que …*), else of the clause before it.
 */
export function borrowSubject(reading: Reading, at: CueAt, tellers: Tellers): CueAt {
  const { syntax, lower, quotationOf } = reading
  const { group } = at
  if (group.form === 'finite' || group.form === 'past-participle' || group.passive) return at
  if (group.subject >= 0 && syntax.head[group.subject] === group.main) return at
  const withSubject = (subject: number): CueAt => ({ ...at, group: { ...group, subject } })
  for (let verb = syntax.head[group.top]!, steps = 0; verb >= 0 && steps < 8; verb = syntax.head[verb]!, steps++)
    if (tellers.ofIncises.has(verb)) return withSubject(tellers.ofIncises.get(verb)!)
  const isParticiple = group.form === 'present-participle'
  const source = lower[group.first - 1] === ',' ? tellers.behind.get(group.first - 2) : undefined
  if (isParticiple && source !== undefined) return withSubject(source)
  const from = reading.sentenceStart[reading.sentenceOf[group.main]!]!
  const nearest = isParticiple ? Math.max(from, group.subject) : from
  const isQuoted = quotationOf[group.main]! >= 0
  if (group.subject < 0 || (isParticiple && !isQuoted))
    for (let word = group.first - 1; word > nearest; word--)
      if (tellers.ofIncises.has(word)) return withSubject(tellers.ofIncises.get(word)!)
  if (group.subject >= 0) return at
  for (let word = group.first - 1; word >= from && isParticiple; word--)
    if (syntax.deprel[word] === deprel('nsubj') && quotationOf[word] === quotationOf[group.main])
      return withSubject(word)
  return at
}
