import { type CompareMeans, isContent } from './pair-words.ts'
import type { ReportedStatement } from './reported-statement.ts'
import { type Word, wordsOf } from './words.ts'

/** A stretch of an article, with what is known of the article. */
export interface ContextReading {
  readonly text: string
  readonly title: string
  readonly published: string | null
}

/** Names rarer than this may stand first in a sentence; commoner words there are capitals of the sentence. */
const RARE_FIRST_WORD = 3.2
const REACH = 16

/** Speaker and reporting word as the words around it show: a light reading for contexts that no engine has read. */
export interface Report {
  readonly cue: Word
  readonly speaker: string | null
}

/**
 * Every report in a short context: each verb or noun of saying with the nearest name or function on the side where French puts
 * the subject (after an inverted verb and after *selon*, before it elsewhere).
 */
export function findReports(text: string, means: CompareMeans): Report[] {
  const words = wordsOf(text)
  return words.flatMap((word, index) => {
    const according = means.language.accordingTo.test(`${text.slice(0, word.end)} `)
    const speech = !word.capital && means.language.speech.test(word.fold)
    if (!according && !speech) return []
    const after = according || isInverted(text, words, index, means)
    return [{ cue: word, speaker: nearestSpeaker({ text, words, index, step: after ? 1 : -1 }, means) }]
  })
}

/** After a closing mark or a comma the subject follows; so does it after *annonce de*, *annoncé par*. */
function isInverted(text: string, words: readonly Word[], index: number, means: CompareMeans): boolean {
  const word = words[index]!
  if (/^\s+(?:par|de|du|d['’])(?:\s|\p{L})/u.test(text.slice(word.end, word.end + 6))) return true
  const named = [1, 2].some(back => index >= back && isName(text, words, index - back, means))
  return (
    !named && /(?:["»”]\s*,?|,)\s*(?:\p{L}+[\s'’-]){0,3}$/u.test(text.slice(Math.max(0, word.start - 40), word.start))
  )
}

interface Search {
  readonly text: string
  readonly words: readonly Word[]
  readonly index: number
  readonly step: 1 | -1
}

function nearestSpeaker({ text, words, index, step }: Search, means: CompareMeans): string | null {
  const found: Word[] = []
  let named = false
  for (let at = index + step; words[at] !== undefined && Math.abs(at - index) <= REACH; at += step) {
    const [left, right] = step === 1 ? [words[at - 1]!, words[at]!] : [words[at]!, words[at + 1]!]
    if (/[.!?;:"«»”]/.test(text.slice(left.end, right.start)) && (step === -1 || found.length > 0)) break
    const word = words[at]!
    if (isName(text, words, at, means)) named = found.push(word) > 0
    else if (means.language.functions.test(word.stem)) found.push(word)
    else if (named && isContent(word, means)) break
    if (step === -1 && found.length > 0 && means.language.speech.test(word.fold) && !word.capital) break
  }
  if (found.length === 0) return null
  return text.slice(Math.min(...found.map(word => word.start)), Math.max(...found.map(word => word.end)))
}

function isName(text: string, words: readonly Word[], index: number, means: CompareMeans): boolean {
  const word = words[index]!
  if (!word.capital || means.language.functionWords.has(word.fold) || means.language.dateWords.has(word.fold))
    return false
  const first = index === 0 || /[.!?"«“]\s*$/.test(text.slice(Math.max(0, word.start - 3), word.start))
  return !first || words[index + 1]?.capital === true || means.statistics.rarity(word.stem) > RARE_FIRST_WORD
}

/** The statements of a context: the quotation where one is named, otherwise one for every report in it. */
export function readContext(context: ContextReading, quote: string | null, means: CompareMeans): ReportedStatement[] {
  const base = {
    sentence: context.text,
    context: context.text,
    title: context.title,
    published: context.published,
    addressee: null,
    relays: [],
    said: null,
    act: null,
  }
  if (quote === null) {
    const reports = findReports(context.text, means)
    const told = { ...base, content: context.text, verbatim: false }
    if (reports.length === 0) return [{ ...told, speaker: null, cue: null }]
    return reports.map(report => ({ ...told, speaker: report.speaker, cue: report.cue.fold }))
  }
  const at = context.text.indexOf(quote)
  const outside = findReports(context.text, means).filter(
    ({ cue }) => at < 0 || cue.end <= at || cue.start >= at + quote.length,
  )
  const distance = ({ cue }: Report) => Math.max(at - cue.end, (cue.start - at - quote.length) * 0.5)
  const nearest = outside.sort((a, b) => distance(a) - distance(b))[0]
  return [
    { ...base, content: quote, verbatim: true, speaker: nearest?.speaker ?? null, cue: nearest?.cue.fold ?? null },
  ]
}
