import { writeFileSync } from 'node:fs'
import { hashOfName } from '../../../engine/src/reading/features.ts'
import type { Feature } from './ranking.ts'

/** Writes weights of at least that size to a file of engine/src/lang/fr, in alphabetical order; says how many. */
export function writeWeights(
  { file, name, madeBy, least }: { file: string; name: string; madeBy: string; least: number },
  weights: ReadonlyMap<Feature, number>,
): void {
  const rows = [...weights]
    .filter(([, weight]) => Math.abs(weight) >= least)
    .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1))
  writeFileSync(
    new URL(`../../../engine/src/lang/fr/${file}`, import.meta.url),
    `/** Made by training/src/attributions/${madeBy} from the annotated articles. Do not edit. */\n// biome-ignore format: generated\nexport const ${name}: Readonly<Record<string, number>> = {\n${rows.map(([feature, weight]) => `  ${JSON.stringify(feature)}: ${weight.toFixed(2)},`).join('\n')}\n}\n`,
  )
  console.log(`${rows.length} weights written`)
}

export const antecedentFile = {
  file: 'antecedent-weights.ts',
  name: 'antecedentWeights',
  madeBy: 'train-antecedents.ts',
  least: 0.03,
}
export const namingFile = { file: 'naming-weights.ts', name: 'namingWeights', madeBy: 'train-naming.ts', least: 0.02 }

/** Weights in Base64, as the engine's `PackedWeights` has them: four bytes of the name's hash, two of the weight's hundredths. */
export function packWeights(weights: ReadonlyMap<string, number>): string {
  const bytes = Buffer.alloc(weights.size * 6)
  for (const [at, [name, weight]] of [...weights].entries()) {
    bytes.writeInt32LE(hashOfName(name), at * 6)
    bytes.writeInt16LE(Math.round(weight * 100), at * 6 + 4)
  }
  return bytes.toString('base64')
}
