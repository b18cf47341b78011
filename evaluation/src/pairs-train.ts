/**
 * Learns the weights of the pair judge and prints what cross-validation finds:
 * node evaluation/src/pairs-train.ts PAIRS.json [MORE.json …] [--write]
 * Figures are those of the first file, each fold judged by models that never saw it; further files only add to the training.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import type { Comparison } from '../../service/src/compare/judge-pair.ts'
import { frenchComparison } from '../../service/src/compare/lang/fr.ts'
import { type PairModel, scoreOf } from '../../service/src/compare/pair-model.ts'
import { type PairInFile, readingsOf } from '../../service/src/compare/pairs-file.ts'
import { toldFeatures } from '../../service/src/compare/told-features.ts'
import { verbatimFeatures } from '../../service/src/compare/verbatim-features.ts'
import { loadStatistics } from '../../service/src/compare/word-statistics.ts'
import { loadReader } from '../../service/src/reader.ts'

type Features = Readonly<Record<string, number>>
/** A judged pair with the features of every way to read its two contexts. */
export interface Case {
  readonly id: string
  readonly verbatim: boolean
  readonly same: boolean
  readonly readings: readonly Features[]
  /** Features by the other model of the readings of a told pair in which both sides turned out to be quoted. */
  readonly quoted: readonly Features[]
}

const STRENGTH = { verbatim: 1, told: 3 }
/** Where cross-validation finds precision enough; between `unsure` and `yes` a person decides. */
const THRESHOLDS = { verbatim: { yes: 0.72, unsure: 0.4 }, told: { yes: 0.7, unsure: 0.4 } }
const ROUNDS = 3
const FOLDS = 41
const OUT = new URL('../../service/src/compare/data/fr-pair-models.json', import.meta.url)
const untrained: PairModel = { bias: 0, weights: {}, yes: 0.5, unsure: 0.5 }
const reader = loadReader()
const means: Comparison = {
  language: frenchComparison,
  statistics: loadStatistics(),
  models: { verbatim: untrained, told: untrained },
}

export function caseOf(pair: PairInFile): Case {
  const [as, bs] = [readingsOf(pair.a, means, reader), readingsOf(pair.b, means, reader)]
  const verbatim = pair.a.quote !== null && pair.b.quote !== null
  const both = as.flatMap(a => bs.map(b => ({ a, b })))
  const quoted = verbatim
    ? []
    : both.filter(({ a, b }) => a.verbatim && b.verbatim).map(({ a, b }) => ({ ...verbatimFeatures(a, b, means) }))
  const readings = both.map(({ a, b }) =>
    verbatim ? { ...verbatimFeatures(a, b, means) } : { ...toldFeatures(a, b, means) },
  )
  return { id: pair.id, verbatim, same: pair.same === 'yes', readings, quoted }
}

/** Logistic regression with an L2 penalty by gradient ascent on standardised features; pairs read in several ways count as their best reading. */
export function fit(cases: readonly Case[], penalty: number): PairModel {
  const names = Object.keys(cases[0]!.readings[0]!)
  let model: PairModel = { ...untrained, weights: Object.fromEntries(names.map(name => [name, 0.1])) }
  for (let round = 0; round < ROUNDS; round++)
    model = fitOnce(
      names,
      cases.map(one => ({ features: best(one, model), same: one.same })),
      penalty,
    )
  return model
}

const best = (one: Case, model: PairModel): Features =>
  one.readings.reduce((a, b) => (scoreOf(model, b) > scoreOf(model, a) ? b : a))

function fitOnce(
  names: readonly string[],
  rows: readonly { features: Features; same: boolean }[],
  penalty: number,
): PairModel {
  const mean = names.map(name => rows.reduce((sum, row) => sum + row.features[name]!, 0) / rows.length)
  const spread = names.map(
    (name, k) =>
      Math.sqrt(rows.reduce((sum, row) => sum + (row.features[name]! - mean[k]!) ** 2, 0) / rows.length) || 1,
  )
  const matrix = rows.map(row => names.map((name, k) => (row.features[name]! - mean[k]!) / spread[k]!))
  const weights = names.map(() => 0)
  let bias = 0
  for (let step = 0; step < 3000; step++) {
    const gradient = weights.map(weight => -penalty * weight)
    let biasGradient = 0
    matrix.forEach((row, i) => {
      const logit = row.reduce((sum, value, k) => sum + value * weights[k]!, bias)
      const error = (rows[i]!.same ? 1 : 0) - 1 / (1 + Math.exp(-logit))
      biasGradient += error
      row.forEach((value, k) => {
        gradient[k]! += error * value
      })
    })
    const rate = 2 / (rows.length + 10)
    gradient.forEach((slope, k) => {
      weights[k]! += rate * slope
    })
    bias += rate * biasGradient
  }
  const raw = weights.map((weight, k) => weight / spread[k]!)
  const rounded = (value: number) => Math.round(value * 1000) / 1000
  return {
    ...untrained,
    bias: rounded(bias - raw.reduce((sum, weight, k) => sum + weight * mean[k]!, 0)),
    weights: Object.fromEntries(names.map((name, k) => [name, rounded(raw[k]!)])),
  }
}

/** Score of each case by a model that saw neither it nor the rest of its fold. */
export function crossValidate(cases: readonly Case[], more: readonly Case[], penalty: number): Map<string, number> {
  const scores = new Map<string, number>()
  for (let fold = 0; fold < FOLDS; fold++) {
    const held = cases.filter((_, i) => i % FOLDS === fold)
    if (held.length === 0) continue
    const model = fit([...cases.filter((_, i) => i % FOLDS !== fold), ...more], penalty)
    for (const one of held) scores.set(one.id, scoreOf(model, best(one, model)))
  }
  return scores
}

function print(kind: string, cases: readonly Case[], scores: ReadonlyMap<string, number>): void {
  console.log(`${kind}: ${cases.length} pairs, ${cases.filter(one => one.same).length} the same`)
  for (const threshold of [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]) {
    const found = cases.filter(one => scores.get(one.id)! >= threshold)
    const right = found.filter(one => one.same).length
    const recall = right / cases.filter(one => one.same).length
    console.log(`  from ${threshold}: precision ${(right / found.length).toFixed(3)} recall ${recall.toFixed(3)}`)
  }
  const wrong = cases.filter(one => scores.get(one.id)! >= 0.5 !== one.same)
  console.log('  wrong at 0.5:', wrong.map(one => `${one.id} ${scores.get(one.id)!.toFixed(2)}`).join(', '))
}

const files = process.argv.slice(2).filter(argument => !argument.startsWith('--'))
if (files.length === 0)
  throw new Error('Name a file of judged pairs: node evaluation/src/pairs-train.ts PAIRS.json [MORE.json …]')
const [first, ...others] = files.map(file => (JSON.parse(readFileSync(file, 'utf8')) as PairInFile[]).map(caseOf))
const models: Record<string, PairModel> = {}
for (const kind of ['verbatim', 'told'] as const) {
  const of = (cases: readonly Case[]) => cases.filter(one => one.verbatim === (kind === 'verbatim'))
  const scores = crossValidate(of(first!), of(others.flat()), STRENGTH[kind])
  for (const { id, quoted } of of(first!))
    for (const features of quoted) scores.set(id, Math.max(scores.get(id)!, scoreOf(models.verbatim!, features)))
  print(kind, of(first!), scores)
  models[kind] = { ...fit([...of(first!), ...of(others.flat())], STRENGTH[kind]), ...THRESHOLDS[kind] }
  console.log(models[kind])
}
if (process.argv.includes('--write')) writeFileSync(OUT, `${JSON.stringify(models, null, 1)}\n`)
