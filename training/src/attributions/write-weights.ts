import { writeFileSync } from 'node:fs'
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
