/**
 * Prints how well pairs of statements are judged:
 * node evaluation/src/pairs.ts [PAIRS.json] [--errors]   (PAIRS.json defaults to the judged pairs of the shared gold)
 */
import { readFileSync } from 'node:fs'
import { comparePairs, type PredictedPair } from '../../service/src/compare/compare-pairs.ts'
import { loadComparison } from '../../service/src/compare/load-comparison.ts'
import type { PairInFile } from '../../service/src/compare/pairs-file.ts'
import { loadReader } from '../../service/src/reader.ts'

const file = process.argv.slice(2).find(argument => !argument.startsWith('--')) ?? process.env.SELON_PAIRS
if (file === undefined)
  throw new Error('Name the file of judged pairs: node evaluation/src/pairs.ts PAIRS.json [--errors]')
const pairs = comparePairs(JSON.parse(readFileSync(file, 'utf8')) as PairInFile[], loadComparison(), loadReader())

const share = (part: number, whole: number) => (whole === 0 ? 'none' : (part / whole).toFixed(3))

function print(name: string, some: readonly PredictedPair[]): void {
  const same = some.filter(pair => pair.same === 'yes')
  const found = some.filter(pair => pair.predicted.same === 'yes')
  const right = found.filter(pair => pair.same === 'yes')
  const named = right.filter(pair => pair.predicted.change === pair.change)
  const also = right.filter(pair => [...(pair.also ?? [])].sort().join() === [...pair.predicted.also].sort().join())
  console.log(
    `${name}: ${some.length} pairs, precision ${share(right.length, found.length)}, recall ${share(right.length, same.length)}, ` +
      `unsure ${some.filter(pair => pair.predicted.same === 'unsure').length}, ` +
      `change ${share(named.length, right.length)}, also ${share(also.length, right.length)}`,
  )
}

print('all', pairs)
print(
  'quoted',
  pairs.filter(pair => pair.a.quote !== null && pair.b.quote !== null),
)
print(
  'told',
  pairs.filter(pair => pair.a.quote === null || pair.b.quote === null),
)
if (process.argv.includes('--errors'))
  for (const { id, same, change, also, predicted } of pairs)
    if (
      same !== predicted.same ||
      (same === 'yes' && (change !== predicted.change || `${also}` !== `${predicted.also}`))
    )
      console.log(id, same, change, also, '→', JSON.stringify(predicted))
