import { deprel, isA, type Reading } from '../reading/reading.ts'
import { isPunctuation } from './phrases.ts'

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
    if (form === ';' || form === '–' || form === '—') { end = word - 1; break }
    if (insideQuotation(reading, first, word)) continue
    if (reading.words.contrast.has(form) && isA(reading, word + 1, 'that') && word > first + 3) { end = word - 1; break }
    if (form !== ',' || word + 1 > end) continue
    const next = word + 1
    if (isA(reading, next, 'remark') && hangsOnClause(reading, next, clause)) { end = word - 1; break }
    const head = syntax.head[next]!
    if (head >= 0 && syntax.deprel[next] === parataxis && tree.leftmost[next] === next) { end = word - 1; break }
  }
  while (end > first && isPunctuation(reading, end) && !/^[»”"’'›)]$/.test(lower[end]!)) end--
  return end
}

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
