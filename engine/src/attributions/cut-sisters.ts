import { FEATURE } from '../model/syntax.ts'
import { trimContent } from '../reading/phrases.ts'
import { isA, type Reading, upos, wordAt } from '../reading/reading.ts'
import type { Selected } from './select.ts'

/** How many statements behind one may stand inside it. */
const WINDOW = 12

/**
 * Contents that end before another verb of the same subject: *Il a dit que le pont tombera | et appelle à la prudence*; *Elle a salué l'accord | , estimant
 * que …*. Such statements stand side by side. `selected` is sorted by the start of the contents, as is the result.
 */
export function cutSisters(reading: Reading, selected: readonly Selected[]): Selected[] {
  return selected.map((outer, index) => {
    let cut = outer
    for (let at = index + 1; at < Math.min(selected.length, index + WINDOW); at++)
      if (areSisters(reading, cut, selected[at]!)) cut = before(reading, cut, selected[at]!)
    return cut
  })
}

function areSisters(reading: Reading, outer: Selected, inner: Selected): boolean {
  const { quotationOf, syntax } = reading
  if (outer.sourceWord < 0 || outer.sourceWord !== inner.sourceWord || !outer.cue || !inner.cue) return false
  if (outer.cueWord >= inner.cueWord || outer.quotation >= 0) return false
  const last = outer.content.at(-1)!
  if (inner.cue.start < last.start || inner.cue.end > last.end) return false
  if (quotationOf[outer.cueWord] !== quotationOf[inner.cueWord]) return false
  // *affirme avoir demandé*: what an infinitive says does stand inside
  for (let word = wordAt(reading, inner.cue.start); word <= inner.cueWord; word++)
    if (syntax.features[word]! & FEATURE.infinitive) return false
  return true
}

/** A statement whose last fragment ends before the cue of another, with *et*, *tout en* and the comma before it. */
function before(reading: Reading, outer: Selected, inner: Selected): Selected {
  const { syntax, lower } = reading
  const from = outer.content.at(-1)!.start
  let word = wordAt(reading, inner.cue!.start)
  while (
    word > 0 &&
    (lower[word - 1] === ',' ||
      syntax.upos[word - 1] === upos('CCONJ') ||
      syntax.upos[word - 1] === upos('ADV') ||
      isA(reading, word - 1, 'gerundMark'))
  )
    word--
  const span = trimContent(reading.text, { start: from, end: Math.max(from, syntax.start[word]!) })
  return span && span.end - span.start > 3 ? { ...outer, content: [...outer.content.slice(0, -1), span] } : outer
}
