/**
 * How many fragments of direct attributions coincide with what stands between a pair of quotation marks, spaces and final marks aside.
 * usage: quotations.ts --gold DIR [--misses]
 */
import { parseArgs } from 'node:util'
import type { Quotation } from '@selon/engine'
import { frenchQuotationHabits } from '../../engine/src/lang/fr/quotation.ts'
import { findQuotations } from '../../engine/src/text/find-quotations.ts'
import { readGold } from './gold.ts'

const { values: options } = parseArgs({
  options: { gold: { type: 'string', default: '../shared/gold/fr-dev' }, misses: { type: 'boolean', default: false } },
})

/** The end without the marks and spaces that annotators leave out. */
function withoutFinalMarks(text: string, end: number): number {
  let at = end
  while (at > 0 && /[\s.,…!?]/.test(text.charAt(at - 1))) at--
  return at
}

const counts = { fragments: 0, exact: 0, oneSide: 0, repaired: 0 }

for (const { name, text, attributions } of readGold(options.gold)) {
  const quotations = findQuotations(text, frenchQuotationHabits)
  counts.repaired += quotations.filter(quotation => quotation.repaired).length
  for (const [start, end] of attributions.filter(({ type }) => type === 'direct').flatMap(({ content }) => content)) {
    counts.fragments++
    const starts = ({ inner }: Quotation): boolean => inner.start === start
    const ends = ({ inner }: Quotation): boolean => withoutFinalMarks(text, inner.end) === withoutFinalMarks(text, end)
    if (quotations.some(quotation => starts(quotation) && ends(quotation))) counts.exact++
    else {
      if (quotations.some(quotation => starts(quotation) || ends(quotation))) counts.oneSide++
      if (options.misses) console.log(`${name} ${JSON.stringify(text.slice(start - 10, end + 10))}`)
    }
  }
}

const share = (part: number): string => `${((100 * part) / counts.fragments).toFixed(1)} %`
console.log(
  `${counts.fragments} fragments of direct attributions: ${share(counts.exact)} are what stands between two marks,`,
)
console.log(
  `${share(counts.oneSide)} begin or end at a mark (a clause about the speaker stands inside); ${counts.repaired} quotations were repaired`,
)
