import { type CompareMeans, isClaim, sumOf } from './pair-words.ts'
import type { ReportedStatement } from './reported-statement.ts'
import { type Word, wordsOf } from './words.ts'

/** The words that count as said in a report. */
export interface SpokenWords {
  readonly words: readonly Word[]
  /** True where they stand between quotation marks. */
  readonly verbatim: boolean
  /** True where the quotation holds another one: somebody says that somebody said it. */
  readonly relayed: boolean
}

/** A told report counts as a quotation where so much of its claim stands between marks, or where it opens with so long a quotation. */
const MOSTLY_QUOTED = 0.6
const OPENING_WORDS = 6
const NESTED = /(?:^|[\s(])(?:['‘](.{12,})['’]|\+(.{12,})\+)(?=$|[\s.,;:!?)])/su
/** A relayed quotation is the better part of the one that holds it. */
const BETTER_PART = 0.5
/** Longer texts are not searched for relayed quotations: their marks may be looked for in vain from every place. */
const LONGEST = 3000
const INCISE_REACH = 12

/** The speaker's own words without the reporter's incise; the inner quotation where one is relayed. */
export function spokenWords(statement: ReportedStatement, means: CompareMeans): SpokenWords {
  if (!statement.verbatim) return quotedPart(statement, means)
  const nested = relayedQuotation(statement.content, means)
  const text = nested ?? statement.content
  return { words: withoutIncise(text, wordsOf(text), means), verbatim: true, relayed: nested !== null }
}

/** *a certes condamné mais a affirmé 'le voile …'*: the inner words, where a verb of saying leads to them. */
export function relayedQuotation(text: string, { language }: CompareMeans): string | null {
  const match = text.length > LONGEST ? null : NESTED.exec(text)
  const inner = match?.[1] ?? match?.[2]
  if (match === null || inner === undefined || inner.length < BETTER_PART * text.length) return null
  const before = wordsOf(text.slice(0, match.index)).slice(-3)
  return before.some(word => language.speech.test(word.fold)) ? inner : null
}

function quotedPart({ content, speaker }: ReportedStatement, means: CompareMeans): SpokenWords {
  const marks = [...content.matchAll(/["«“]([^"»”«“]+)["»”]/g)].map(match => match[1]!)
  const quoted = marks.flatMap(mark => wordsOf(mark))
  const speaking = new Set(wordsOf(speaker ?? '').map(word => word.stem))
  const own = wordsOf(content).filter(word => !speaking.has(word.stem))
  const claim = own.filter(word => isClaim(word, means))
  const told = own.filter(word => isClaim(word, means) || means.language.negations.has(word.fold))
  const share =
    sumOf(
      quoted.filter(word => isClaim(word, means)),
      means,
    ) / Math.max(1, sumOf(claim, means))
  const opening = /^\s*["«“]/.test(content) && wordsOf(marks[0] ?? '').length >= OPENING_WORDS
  const verbatim = share >= MOSTLY_QUOTED || opening
  return { words: verbatim ? quoted : told, verbatim, relayed: false }
}

/** Cuts *, a souligné la maire,* out of a quotation whose marks run on around it. */
function withoutIncise(text: string, words: readonly Word[], { language }: CompareMeans): readonly Word[] {
  for (const [index, word] of words.entries()) {
    const before = text.slice(words[index - 1]?.end ?? 0, word.start)
    if (index === 0 || !before.includes(',')) continue
    const verb = /^(?:a|ont|avait|avaient)$/.test(word.fold) ? index + 1 : index
    const says = words.slice(verb, verb + 3).some(next => !next.capital && language.speech.test(next.fold))
    if (!says || (!/^(?:a|ont|avait|avaient)$/.test(word.fold) && !language.speech.test(word.fold))) continue
    for (let end = verb + 1; end < Math.min(words.length, index + INCISE_REACH); end++)
      if (/[.,;]/.test(text.slice(words[end]!.end, words[end + 1]?.start ?? text.length)))
        return [...words.slice(0, index), ...words.slice(end + 1)]
  }
  return words
}
