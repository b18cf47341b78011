import { FEATURE } from '../model/syntax.ts'
import { hasVerb, isPunctuation } from '../reading/phrases.ts'
import { deprel, isA, type Reading, upos } from '../reading/reading.ts'

const adverbialClause = deprel('advcl')
const parataxis = deprel('parataxis')

/**
 * The last word of a reported clause: what follows a comma as the article's own remark is cut (*, sans avancer de montant*; *, alors que …*; *, ajoutant que …*).
 * `clause` is the head of the clause, -1 where unknown.
 */
export function cutTail(reading: Reading, first: number, last: number, clause: number): number {
  const { syntax, tree, lower } = reading
  let end = last
  for (let word = first + 1; word <= end; word++) {
    const form = lower[word]!
    if (insideQuotation(reading, first, word)) continue
    if (form === ';' || ((form === '–' || form === '—') && !closesAgain(reading, word, end))) {
      end = word - 1
      break
    }
    if (form === '–' || form === '—') word = closingDash(reading, word, end)
    if (reading.words.contrast.has(form) && isA(reading, word + 1, 'that') && word > first + 3) {
      end = word - 1
      break
    }
    if (form !== ',' || word + 1 > end) continue
    const next = word + 1
    if (isA(reading, next, 'remark') && hangsOnClause(reading, next, clause)) {
      end = word - 1
      break
    }
    const head = syntax.head[next]!
    if (head >= 0 && syntax.deprel[next] === parataxis && tree.leftmost[next] === next) {
      end = word - 1
      break
    }
  }
  while (end > first && isPunctuation(reading, end) && !/^[»”"’'›)]$/.test(lower[end]!)) end--
  return end
}

const isDash = (form: string | undefined): boolean => form === '–' || form === '—'

/** The dash that closes the parenthesis that a dash opens (*le plan – une folie – serait abandonné*), -1 for none. */
function closingDash({ lower }: Reading, dash: number, end: number): number {
  for (let word = dash + 1; word <= end; word++) if (isDash(lower[word])) return word
  return -1
}

const closesAgain = (reading: Reading, dash: number, end: number): boolean => closingDash(reading, dash, end) > 0

/** True where the word opens a clause or phrase that depends on the head of the whole content. */
function hangsOnClause({ syntax, tree }: Reading, word: number, clause: number): boolean {
  if (clause < 0) return true
  for (let at = word; at >= 0; at = syntax.head[at]!) {
    if (at === clause) return true
    if (tree.leftmost[at] !== word) return syntax.deprel[at] === adverbialClause && syntax.head[at] === clause
    if (syntax.head[at] === clause) return true
  }
  return false
}

/** True where a quotation that began inside the content still runs at the word. */
function insideQuotation({ quotations, quotationOf, syntax }: Reading, first: number, word: number): boolean {
  const quotation = quotations[quotationOf[word]!]
  return quotation !== undefined && quotation.start >= syntax.start[first]! - 2
}

/**
 * The last word of a content that the tree ends in the middle of a phrase: words that nothing sets off belong to it still, up to the next
 * mark, to *et* before a clause of its own, or to the end of the sentence.
 */
export function extendToBreak(reading: Reading, last: number): number {
  const { syntax } = reading
  const limit = reading.sentenceStart[reading.sentenceOf[last]! + 1]!
  const quotation = reading.quotationOf[last]
  let end = last
  while (end + 1 < limit) {
    const next = end + 1
    if (isPunctuation(reading, next)) {
      if (
        reading.quotationOf[next + 1] === undefined ||
        !/^[«"“»”()]$/.test(reading.lower[next]!) ||
        reading.lower[next] === ')'
      )
        break
      if (next + 1 >= limit || isPunctuation(reading, next + 1)) break
    }
    if (syntax.upos[next] === CCONJ && startsClause(reading, next, limit)) break
    if (isA(reading, next, 'contrast') && isA(reading, next + 1, 'that')) break
    if (quotation !== undefined && quotation >= 0 && reading.quotationOf[next] === -1 && !isPunctuation(reading, next))
      break
    end = next
  }
  while (end > last && isPunctuation(reading, end)) end--
  return end
}

const CCONJ = upos('CCONJ')

/** True where *et*, *mais* is followed by a finite verb before the next mark, or heads a coordinated clause. */
function startsClause(reading: Reading, conjunction: number, limit: number): boolean {
  const { syntax } = reading
  const head = syntax.head[conjunction]!
  if (head > conjunction && hasVerb(reading, head) && !(syntax.features[head]! & FEATURE.infinitive)) return true
  for (let word = conjunction + 1; word < Math.min(limit, conjunction + 8); word++) {
    if (isPunctuation(reading, word)) return false
    if (
      syntax.features[word]! & FEATURE.finite &&
      (syntax.upos[word] === upos('VERB') || syntax.upos[word] === upos('AUX'))
    )
      return !isA(reading, word - 1, 'relativeOrQuestion')
  }
  return false
}
