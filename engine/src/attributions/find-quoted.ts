import type { CueVerb, Language } from '../lang/language.ts'
import type { Quotation } from '../model/quotation.ts'
import type { Span } from '../model/span.ts'
import { FEATURE } from '../model/syntax.ts'
import { childBy, deprel, isA, type Reading, upos, wordAt } from '../reading/reading.ts'
import { findAddressee } from './addressee.ts'
import { type Candidate, candidate } from './candidate.ts'
import { lookUpCue } from './cue-lexicon.ts'
import { cueFields, groupTraits, sourceOf } from './find-verb-cues.ts'
import { type VerbGroup, verbGroup } from './verb-group.ts'

const VERB = upos('VERB')

/** Quotations that no verb, preposition or incise has claimed: after a colon, on their own, or woven into the article's clause. */
export function findQuoted(
  reading: Reading,
  language: Language,
  claimed: ReadonlySet<number>,
  spoken: ReadonlySet<number>,
): Candidate[] {
  const candidates: Candidate[] = []
  for (const [index, quotation] of reading.quotations.entries()) {
    const inside = claimed.has(index) || isCoveredBy(reading, quotation, claimed)
    if (inside && quotation.depth === 0) continue
    const words = wordCount(reading.text, quotation.inner)
    if (words === 0) continue
    const found =
      afterColon(reading, language, quotation, index, spoken) ??
      (inside ? null : onItsOwn(reading, quotation, index, words))
    if (found) candidates.push(found)
  }
  return candidates
}

const wordCount = (text: string, span: Span): number =>
  (text.slice(span.start, Math.min(span.end, span.start + 4000)).match(/[\p{L}\p{N}]+/gu) ?? []).length

/** True where the quotation goes on with one that is claimed (marks reopened at a paragraph). */
const isCoveredBy = ({ quotations }: Reading, quotation: Quotation, claimed: ReadonlySet<number>): boolean =>
  quotation.continues >= 0 &&
  claimed.has(quotation.continues) &&
  quotations[quotation.continues]!.depth === quotation.depth

/** *Le maire a réagi : « … »*; *Et l'ancien ministre de développer : « … »*. */
function afterColon(
  reading: Reading,
  language: Language,
  quotation: Quotation,
  index: number,
  spoken: ReadonlySet<number>,
): Candidate | null {
  const { text, syntax } = reading
  if (!/[:,]\s*$/u.test(text.slice(Math.max(0, quotation.start - 4), quotation.start)) || quotation.start === 0)
    return null
  const isComma = !/:\s*$/u.test(text.slice(Math.max(0, quotation.start - 4), quotation.start))
  const at = wordAt(reading, quotation.start) - 1
  if (at < 0) return null
  const from = reading.sentenceStart[reading.sentenceOf[at]!]!
  let best: { word: number; cue: CueVerb | null } | null = null
  for (let word = at; word >= from; word--) {
    if (
      syntax.upos[word] !== VERB ||
      (reading.quotationOf[word]! >= 0 && reading.quotationOf[word] !== reading.quotationOf[at])
    )
      continue
    const cue = lookUpCue(reading, language.cueVerbs, word)
    if (cue && /[QC]/.test(cue.constructions)) {
      best = { word, cue }
      break
    }
    if (
      !best &&
      (syntax.features[word]! & (FEATURE.finite | FEATURE.infinitive) || childBy(reading, word, [deprel('aux')]) >= 0)
    )
      best = { word, cue: null }
  }
  if (isComma && !best?.cue) return null
  if (!best)
    return candidate({
      rule: 'fr.colon-name',
      content: [quotation.inner],
      quotation: index,
      ...labelBefore(reading, from, at),
    })
  const group = verbGroup(reading, best.word)
  const cue = best.cue ?? { lemma: syntax.lemma(best.word), act: 'state', constructions: 'Q' }
  const fields = cueFields(reading, group, cue)
  const hasContent = spoken.has(best.word)
  const told = infinitiveSubject(reading, group, from)
  const source = told ?? sourceOf(reading, group)
  return candidate({
    ...fields,
    ...(hasContent ? { cueWord: -1, cue: null, lemma: '', source: null } : { source: source.span }),
    sourceWord: source.word,
    rule: isComma ? 'fr.comma' : best.cue ? 'fr.colon' : 'fr.colon-other-verb',
    content: [quotation.inner],
    quotation: index,
    addresseeWord: findAddressee(reading, language, group, cue, quotation.inner),
    traits: [
      ...groupTraits(reading, group),
      `distance:${Math.min(4, (at - group.last) >> 2)}`,
      hasContent ? 'second-content' : '',
      syntax.deprel[group.top] === deprel('root') ? 'root' : '',
    ],
  })
}

/** *Le maire : « … »*: the words before the colon name the speaker. */
function labelBefore(reading: Reading, from: number, colon: number): Pick<Candidate, 'sourceWord' | 'source'> {
  const { syntax } = reading
  for (let word = colon - 1; word >= from; word--) {
    const head = syntax.head[word]!
    const nominal = syntax.upos[word] === upos('NOUN') || syntax.upos[word] === upos('PROPN')
    if (nominal && (head < from || head >= colon))
      return { sourceWord: word, source: { start: syntax.start[from]!, end: syntax.end[colon - 1]! } }
  }
  return { sourceWord: -1, source: null }
}

/** The subject of *et X de répondre*: what stands between *et* and *de*, nobody in *et de répondre*. Null for any other verb. */
function infinitiveSubject(
  reading: Reading,
  group: VerbGroup,
  from: number,
): { word: number; span: Span | null } | null {
  const { syntax } = reading
  const of = group.first - 1
  if (group.form !== 'infinitive' || !isA(reading, of, 'of')) return null
  if (syntax.upos[from] !== upos('CCONJ')) return group.subject >= 0 ? null : { word: -1, span: null }
  for (let word = from + 1; word < of; word++) {
    const tag = syntax.upos[word]
    if (tag !== upos('NOUN') && tag !== upos('PROPN') && tag !== upos('PRON')) continue
    const first = Math.max(from + 1, reading.tree.leftmost[word]!)
    return { word, span: { start: syntax.start[first]!, end: syntax.end[of - 1]! } }
  }
  return { word: -1, span: null }
}

/** A quotation that fills a sentence or paragraph, or a quoted phrase in the article's own clause. */
function onItsOwn(reading: Reading, quotation: Quotation, index: number, words: number): Candidate | null {
  const { text, sentences } = reading
  const at = Math.min(wordAt(reading, quotation.inner.start), reading.syntax.length - 1)
  const sentence = sentences[reading.sentenceOf[at]!]!
  const before = text.slice(Math.min(sentence.start, quotation.start), quotation.start)
  const after = text.slice(quotation.end, Math.max(sentence.end, quotation.end))
  const alone = !/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)
  const heading = alone && isWholeLine(text, quotation)
  const inner = text.slice(quotation.inner.start, quotation.inner.end)
  const rule = heading
    ? 'fr.heading-quotation'
    : alone
      ? 'fr.floating'
      : !/[\p{L}\p{N}]/u.test(before)
        ? 'fr.opening-quotation'
        : 'fr.woven'
  const previous = reading.lower[at - 2] ?? ''
  return candidate({
    rule,
    content: [quotation.inner],
    quotation: index,
    traits: [
      `words:${words < 2 ? 1 : words < 3 ? 2 : words < 5 ? 3 : words < 9 ? 5 : words < 16 ? 9 : 16}`,
      quotation.depth > 0 ? 'nested' : '',
      /^\p{Lu}/u.test(inner) ? 'capital' : 'small',
      hasFiniteIn(reading, quotation) ? 'finite' : 'verbless',
      rule === 'fr.woven' ? `before:${reading.syntax.upos[at - 2] ?? -1}` : '',
      reading.words.quotedDeterminer.has(previous) ? `det:${previous}` : '',
      /[.!?…]$/.test(inner) ? 'ends' : '',
      reading.words.titleNoun.has(previous) ? 'title' : '',
    ],
  })
}

function isWholeLine(text: string, { start, end }: Span): boolean {
  const lineStart = text.lastIndexOf('\n', start) + 1
  const lineEnd = text.indexOf('\n', end)
  return (
    !/[\p{L}\p{N}]/u.test(text.slice(lineStart, start)) &&
    !/[\p{L}\p{N}]/u.test(text.slice(end, lineEnd < 0 ? text.length : lineEnd))
  )
}

function hasFiniteIn(reading: Reading, quotation: Quotation): boolean {
  const { syntax } = reading
  for (
    let word = wordAt(reading, quotation.inner.start);
    word < syntax.length && syntax.end[word]! <= quotation.inner.end;
    word++
  )
    if (syntax.features[word]! & FEATURE.finite) return true
  return false
}
