import type { Language, PrepositionCue } from '../lang/language.ts'
import { firstQuotationFrom, quotationsFrom } from '../model/quotation.ts'
import type { Span } from '../model/span.ts'
import { FEATURE } from '../model/syntax.ts'
import { behindConnective, commaBefore, hasVerb, nounPhrase, trimContent } from '../reading/phrases.ts'
import { childBy, deprel, isA, type Reading, spanOfWords, upos, wordAt } from '../reading/reading.ts'
import { type Candidate, candidate } from './candidate.ts'

const PRON = upos('PRON')
const VERB = upos('VERB')
const subordinate = [deprel('ccomp'), deprel('acl:relcl'), deprel('advcl'), deprel('csubj')]

/** *selon X*, *d'après X*, *pour X*, *aux yeux de X*, *de source policière*: attribution without a verb. What `incises` tell from behind ends before them. */
export function findPrepositions(reading: Reading, language: Language, incises: readonly Candidate[]): Candidate[] {
  const candidates: Candidate[] = []
  const closing = closingIncises(reading, incises)
  for (let word = 0; word < reading.syntax.length; word++) {
    for (const cue of language.prepositionCues.get(reading.lower[word]!) ?? []) {
      if (!cue.words.every((form, offset) => matches(form, reading.lower[word + offset]))) continue
      const found = prepositionAt(reading, language, cue, word, closing)
      if (found.length > 0) {
        candidates.push(...found)
        break
      }
    }
  }
  return candidates
}

const matches = (form: string, word: string | undefined): boolean =>
  word !== undefined && (form === word || (form.includes('|') && form.split('|').includes(word)))

/** First word of the incise that closes a sentence (*S, | a ajouté X*; *S, | comme le dit X*), by sentence. */
function closingIncises(reading: Reading, incises: readonly Candidate[]): Map<number, number> {
  const closing = new Map<number, number>()
  for (const { cue, cueWord, content } of incises) {
    if (!cue || content.at(-1)!.end > cue.start) continue
    const first = wordAt(reading, cue.start)
    closing.set(reading.sentenceOf[cueWord]!, isA(reading, first - 1, 'as') ? first - 1 : first)
  }
  return closing
}

function prepositionAt(
  reading: Reading,
  language: Language,
  cue: PrepositionCue,
  first: number,
  closing: ReadonlyMap<number, number>,
): Candidate[] {
  const { syntax, lower } = reading
  const last = first + (cue.cueWords ?? cue.words.length) - 1
  const quoted = opensQuotation(reading, last + 1)
  const head = cue.bare ? -1 : nounBehind(reading, quoted ? last + 2 : last + 1)
  if (!cue.bare && head < 0) return []
  if (head >= 0 && isA(reading, last + 1, 'relativeOrQuestion')) return relativeAt(reading, cue, first, last)
  const phrase = head >= 0 ? nounPhrase(reading, head) : { first: last + 1, last }
  const initial = opensClause(reading, first)
  const unclosed = Math.max(
    initial
      ? cutApposition(
          reading,
          language,
          phrase.first,
          Math.max(phrase.first, untilFinite(reading, phrase.first, phrase.last)),
        )
      : phrase.last,
    last,
  )
  const end = quoted && closesQuotation(reading, unclosed + 1) ? unclosed + 1 : unclosed
  if (cue.initialOnly && !(initial && lower[end + 1] === ',')) return []
  const incise = initial ? (closing.get(reading.sentenceOf[first]!) ?? -1) : -1
  const contents = contentsOf(reading, first, initial ? behindInsertion(reading, end) : end, initial, incise)
  const pronoun = head >= 0 && syntax.upos[head] === PRON
  return contents.map(({ content, variant }, rank) =>
    candidate({
      rule: cue.id,
      cueWord: first,
      cue: spanOfWords(reading, first, cue.cueWords ? first + cue.cueWords - 1 : last),
      lemma: cue.words.join(' '),
      ...sourceFields(reading, cue, first, head, end),
      content,
      act: cue.act,
      traits: [
        initial ? 'initial' : 'later',
        variant,
        ...scopeTraits(reading, content, variant, first, end),
        `rank:${rank}`,
        `n:${content.length}`,
        pronoun ? 'pronoun' : '',
        head >= 0 ? `head:${syntax.lemma(head)}` : '',
        reading.quotationOf[first]! >= 0 ? 'quoted' : '',
        head >= 0 && syntax.upos[head] === upos('PROPN') ? 'name' : '',
        content.some(c => quotationsFrom(reading.quotations, c.start - 2, c.end).some(q => q.end <= c.end + 2))
          ? 'has-quotation'
          : '',
      ],
    }),
  )
}

/** *X, selon qui S*, *Y, pour lequel S*: the clause behind the relative pronoun. What *l'annonce selon laquelle* says is for the nouns. */
function relativeAt(reading: Reading, cue: PrepositionCue, first: number, last: number): Candidate[] {
  const { syntax, lower } = reading
  const pronoun = last + 1
  if (!isA(reading, pronoun, 'relativeSubject') || !(lower[first - 1] === ',' || lower[pronoun] === 'qui')) return []
  if (isA(reading, pronoun + 1, 'clauseOpener') || pronoun + 1 >= syntax.length) return []
  const { to } = sentenceRange(reading, first, pronoun)
  const clause = syntax.head[pronoun]!
  const end = clause > pronoun ? Math.min(to, reading.tree.rightmost[clause]!) : to
  const content =
    end > pronoun
      ? trimContent(reading.text, { start: syntax.end[pronoun]!, end: syntax.end[end]! }, reading.quotations)
      : null
  if (!content) return []
  return [
    candidate({
      rule: cue.id,
      cueWord: first,
      cue: spanOfWords(reading, first, last),
      lemma: cue.words.join(' '),
      sourceWord: pronoun,
      source: spanOfWords(reading, pronoun, pronoun),
      content: [content],
      act: cue.act,
      traits: ['relative', reading.quotationOf[first]! >= 0 ? 'quoted' : ''],
    }),
  ]
}

const opensQuotation = ({ lower }: Reading, word: number): boolean => /^([«"“‘]|'')$/.test(lower[word] ?? '')

const closesQuotation = ({ lower }: Reading, word: number): boolean => /^([»"”’]|'')$/.test(lower[word] ?? '')

/**
 * At the head of a sentence the source ends with the first comma, unless a person's name or office follows as an apposition that has a
 * comma of its own (*Selon le maire, Jean Petit, le pont …*).
 */
function cutApposition(reading: Reading, language: Language, first: number, last: number): number {
  const { lower, syntax } = reading
  for (let word = first; word <= last; word++) {
    if (lower[word] !== ',') continue
    const next = word + 1
    const name = syntax.upos[next] === upos('PROPN')
    const office = language.personNouns.has(lower[isA(reading, next, 'article') ? next + 1 : next]!)
    return (name || office) && lower[last + 1] === ',' ? last : word - 1
  }
  return last
}

/**
 * The end of a relative clause or participle between commas behind the source: *D'après un élu, qui préfère taire son nom, | le rapport …*;
 * *Selon un élu, cité par la radio, | le rapport …*.
 */
function behindInsertion(reading: Reading, end: number): number {
  const { lower } = reading
  const opener = end + 2
  if (lower[end + 1] !== ',' || !(isA(reading, opener, 'relativeSubject') || isParticiple(reading, opener))) return end
  const limit = Math.min(reading.sentenceStart[reading.sentenceOf[Math.max(end, 0)]! + 1]!, end + 24)
  for (let word = opener + 1; word < limit; word++) if (lower[word] === ',') return word - 1
  return end
}

/** True for a past participle that no auxiliary makes a verb. */
function isParticiple(reading: Reading, word: number): boolean {
  const { syntax } = reading
  const isPast = (syntax.features[word]! & FEATURE.participle) !== 0 && (syntax.features[word]! & FEATURE.present) === 0
  return isPast && childBy(reading, word, [deprel('aux'), deprel('aux:pass')]) < 0
}

/** The last word before a subject pronoun that opens the content without a comma: *selon un proche | elle pourrait …*. */
function untilFinite({ syntax, words, lower }: Reading, first: number, last: number): number {
  for (let word = first + 1; word <= last; word++)
    if (syntax.upos[word] === PRON && words.mentionPronoun.has(lower[word]!) && syntax.upos[word - 1] !== upos('ADP'))
      return word - 1
  return last
}

/** The noun phrase behind the cue, or the possessive inside it (*à ses yeux*). */
function sourceFields(
  reading: Reading,
  cue: PrepositionCue,
  first: number,
  head: number,
  end: number,
): Pick<Candidate, 'sourceWord' | 'source'> {
  const last = first + (cue.cueWords ?? cue.words.length) - 1
  if (head >= 0) return { sourceWord: head, source: end > last ? spanOfWords(reading, last + 1, end) : null }
  for (let word = first; word <= last; word++)
    if (isA(reading, word, 'possessive') || isA(reading, word, 'firstPerson'))
      return { sourceWord: word, source: spanOfWords(reading, word, word) }
  return { sourceWord: -1, source: null }
}

/** Head of the noun phrase that begins at a word, -1 where none does. */
function nounBehind(reading: Reading, first: number): number {
  const { syntax, lower } = reading
  if (first >= syntax.length || (syntax.upos[first] === VERB && !(syntax.features[first]! & FEATURE.participle)))
    return -1
  let head = first
  while (syntax.head[head]! > head && syntax.head[head]! - first < 12) {
    const next = syntax.head[head]!
    if (syntax.upos[next] === VERB || lower.slice(head + 1, next).includes(',')) break
    head = next
  }
  const tag = syntax.upos[head]
  if (
    tag === upos('NOUN') ||
    tag === upos('PROPN') ||
    tag === PRON ||
    tag === upos('NUM') ||
    tag === upos('ADJ') ||
    tag === upos('X')
  )
    return head
  return -1
}

/** True where a phrase opens its sentence or clause. */
function opensClause(reading: Reading, first: number): boolean {
  const { syntax } = reading
  const start = reading.sentenceStart[reading.sentenceOf[first]!]!
  for (let word = first - 1; word >= start; word--) {
    if (endsSentence(reading, word, first)) return true
    if (isA(reading, word, 'clauseOpener') || isA(reading, word, 'connective')) {
      if (isA(reading, word, 'clauseOpener')) return true
      continue
    }
    return commaBefore(reading, word + 1) ? syntax.upos[word - 1] === upos('CCONJ') : false
  }
  return true
}

interface Scope {
  readonly content: readonly Span[]
  readonly variant: string
}

/** What the cue may vouch for: its clause, the sentence around it, the phrase or quotation right before it. The decision picks one. */
function contentsOf(reading: Reading, first: number, last: number, initial: boolean, incise: number): Scope[] {
  const { text, syntax, quotations } = reading
  const range = beforeIncise(reading, clauseRange(reading, first, last, initial), last, incise)
  const tail = initial ? null : quotedBefore(reading, first)
  const before =
    first > range.from && !initial
      ? trimContent(text, { start: syntax.start[range.from]!, end: syntax.start[first]! }, quotations)
      : null
  const tells = !initial && tellsOfSource(reading, last)
  const after =
    last < range.to && !tells
      ? trimContent(text, { start: syntax.end[last]!, end: syntax.end[range.to]! }, quotations)
      : null
  const scopes: Scope[] = []
  const add = (spans: readonly (Span | null)[], variant: string): void => {
    const content = spans.filter(
      (span): span is Span => span !== null && /[\p{L}\p{N}]/u.test(text.slice(span.start, span.end)),
    )
    const known = scopes.some(
      scope =>
        scope.content.length === content.length &&
        scope.content.every((span, at) => span.start === content[at]!.start && span.end === content[at]!.end),
    )
    if (content.length > 0 && !known) scopes.push({ content, variant })
  }
  add([before, after], 'clause')
  if (initial) return scopes
  add([tail], 'quotation')
  add([before], 'before')
  const { from, to } = sentenceRange(reading, first, last)
  const left =
    from < first ? trimContent(text, { start: syntax.start[from]!, end: syntax.start[first]! }, quotations) : null
  add([left], 'left')
  add(
    [
      left,
      last < to && !tells ? trimContent(text, { start: syntax.end[last]!, end: syntax.end[to]! }, quotations) : null,
    ],
    'sentence',
  )
  const comma = previousComma(reading, from, first)
  if (comma >= 0)
    add([trimContent(text, { start: syntax.start[comma + 1]!, end: syntax.start[first]! }, quotations)], 'phrase')
  return scopes
}

/** True where what follows the source tells of it or is said by it, not vouched for: *selon la mairie, | qui précise que …*; *selon lui, | ajoutant que …*. */
function tellsOfSource(reading: Reading, last: number): boolean {
  const { syntax, lower } = reading
  if (lower[last + 1] !== ',') return false
  const bits = syntax.features[last + 2] ?? 0
  return (
    isA(reading, last + 2, 'relativeSubject') || ((bits & FEATURE.participle) !== 0 && (bits & FEATURE.present) !== 0)
  )
}

/** How a scope begins, whether it has a finite verb, and what stands around the cue. */
function scopeTraits(
  reading: Reading,
  content: readonly Span[],
  variant: string,
  first: number,
  last: number,
): string[] {
  const { syntax, lower } = reading
  const begins = wordAt(reading, content[0]!.start)
  const named = [upos('NOUN'), upos('PROPN'), VERB, upos('ADJ'), upos('NUM')].includes(syntax.upos[begins]!)
  let finite = 0
  for (let word = begins; word < first && syntax.end[word]! <= content[0]!.end; word++)
    if (syntax.features[word]! & FEATURE.finite && syntax.upos[word] !== upos('NOUN')) finite++
  const after = lower[last + 1] ?? ''
  const follows = /^[.!?»"”)]$/.test(after) ? 'end' : after === ',' ? 'comma' : 'word'
  return [
    `${variant}|begins:${named ? syntax.upos[begins] : lower[begins]}`,
    `${variant}|finite:${Math.min(finite, 2)}|${follows}`,
    `${variant}|comma:${commaBefore(reading, first) ? 1 : 0}|${follows}`,
    `${variant}|sentence:${begins <= 0 || reading.sentenceOf[begins - 1] !== reading.sentenceOf[begins] ? 1 : 0}`,
  ]
}

/** The comma or bracket before a phrase, the one directly before the cue left aside; -1 for none. */
function previousComma({ lower }: Reading, from: number, first: number): number {
  for (let word = first - 2; word >= from; word--) if (lower[word] === ',' || lower[word] === '(') return word
  return -1
}

/** A short quoted phrase right before the cue (*une pression "phénoménale", d'après un conseiller*) is all that it vouches for. */
function quotedBefore(reading: Reading, first: number): Span | null {
  const { text, syntax, quotations } = reading
  const at = syntax.start[first]!
  const next = firstQuotationFrom(quotations, at)
  const quotation = quotations
    .slice(Math.max(0, next - 20), next)
    .findLast(q => q.end <= at && at - q.end < 8 && /^\s*,?\s*$/u.test(text.slice(q.end, at)))
  if (!quotation) return null
  const words = text.slice(quotation.inner.start, quotation.inner.end).split(/\s+/u).length
  const sentenceStart = reading.sentences[reading.sentenceOf[first]!]!.start
  const opens = !/[\p{L}\p{N}]/u.test(text.slice(sentenceStart, quotation.start))
  return words <= 3 || opens ? quotation.inner : null
}

/** A range without the incise that stands in it, unless that is inside a quotation: *Selon le maire, le pont sera fermé | , a ajouté la radio*. */
function beforeIncise(reading: Reading, range: Range, last: number, incise: number): Range {
  const outside = reading.quotationOf[incise] === reading.quotationOf[last]
  return incise > last + 1 && incise <= range.to && outside ? { from: range.from, to: incise - 1 } : range
}

interface Range {
  readonly from: number
  readonly to: number
}

/** The sentence around a cue, or what of it stands in the same quotation, without the connective that opens it. */
function sentenceRange(reading: Reading, first: number, last: number): { from: number; to: number } {
  const { syntax, sentenceOf, sentenceStart } = reading
  let from = sentenceStart[sentenceOf[first]!]!
  let to = sentenceStart[sentenceOf[first]! + 1]! - 1
  const around = reading.quotations[reading.quotationOf[first]!]
  if (around) {
    while (from < first && syntax.start[from]! < around.inner.start) from++
    while (to > last && syntax.end[to]! > around.inner.end) to--
    for (let word = from; word < first; word++) if (endsSentence(reading, word, first)) from = word + 1
    for (let word = to; word > last; word--) if (endsSentence(reading, word, first)) to = word
  }
  return { from: Math.min(first, around ? from : behindConnective(reading, from)), to }
}

/** True at a mark that ends a sentence of the quotation that a cue stands in. */
const endsSentence = ({ lower, quotationOf }: Reading, word: number, cue: number): boolean =>
  quotationOf[word] === quotationOf[cue] && /^[.!?]$/.test(lower[word]!)

/** The words that the cue can vouch for: its own clause where it stands in a subordinate one, else the sentence between semicolons. */
function clauseRange(reading: Reading, first: number, last: number, initial: boolean): Range {
  const { syntax, tree, lower } = reading
  let { from, to } = sentenceRange(reading, first, last)
  for (let word = first - 1; word >= from; word--)
    if (lower[word] === ';') {
      from = word + 1
      break
    }
  for (let word = last + 1; word <= to; word++)
    if (lower[word] === ';') {
      to = word - 1
      break
    }
  const clause = clauseAbove(reading, first, last)
  if (clause >= 0 && subordinate.includes(syntax.deprel[clause]!) && !(initial && first === from)) {
    const left = Math.max(from, Math.min(tree.leftmost[clause]!, first))
    const right = Math.min(to, Math.max(tree.rightmost[clause]!, last))
    const bare =
      commaBefore(reading, first) && right === last && left > from && syntax.deprel[clause] === deprel('advcl')
    if (!bare) return { from: skipMarks(reading, left, clause), to: right }
  }
  return { from: initial ? first : from, to }
}

function clauseAbove(reading: Reading, first: number, last: number): number {
  const { syntax } = reading
  let word = first
  while (word >= 0 && word >= first && word <= last) word = syntax.head[word]!
  for (let steps = 0; word >= 0 && steps < 20; steps++) {
    if (hasVerb(reading, word) && syntax.deprel[word] !== deprel('xcomp') && syntax.deprel[word] !== deprel('acl'))
      return word
    word = syntax.head[word]!
  }
  return -1
}

function skipMarks({ syntax }: Reading, left: number, clause: number): number {
  let word = left
  while (
    word < clause &&
    (syntax.deprel[word] === deprel('mark') ||
      syntax.deprel[word] === deprel('cc') ||
      syntax.upos[word] === upos('PUNCT'))
  )
    word++
  return word
}
