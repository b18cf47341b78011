/**
 * Reads the annotated articles, writes predictions, prints the scorer's figures and, by rule, how often it fired and was right.
 * usage: attributions.ts [--gold ../shared/gold/fr-dev|ANNOTATIONS.jsonl] [--out DIR] [--errors N] [--rules]
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Attribution, analyze } from '@selon/engine'
import { loadReader } from 'selon/reader'
import { type GoldArticle, goldFolder, jaccard, lettersOf, readGold } from './gold.ts'

const { values: options } = parseArgs({
  options: {
    gold: { type: 'string', default: '../shared/gold/fr-dev' },
    out: { type: 'string' },
    errors: { type: 'string' },
    rules: { type: 'boolean', default: false },
  },
})
const out = options.out ?? mkdtempSync(join(tmpdir(), 'selon-'))
mkdirSync(out, { recursive: true })
const reader = loadReader()
const fired = new Map<string, { fired: number; right: number; exact: number }>()

for (const article of readGold(options.gold)) {
  const analysis = analyze({ text: article.text, published: article.published, outlet: null }, reader)
  const { entities } = analysis
  const attributions = analysis.attributions.map(toPair)
  writeFileSync(
    join(out, `${article.name}.json`),
    JSON.stringify({ file: `${article.name}.txt`, attributions, entities }, null, 1),
  )
  countRules(article, analysis.attributions)
}
process.stdout.write(
  execFileSync(
    process.execPath,
    [
      '../shared/score/score.mjs',
      '--gold',
      join(goldFolder(options.gold), 'gold'),
      '--pred',
      out,
      ...(options.errors ? ['--errors', options.errors] : []),
    ],
    { encoding: 'utf8', maxBuffer: 1 << 28 },
  ),
)
if (options.rules)
  for (const [rule, counts] of [...fired].sort((a, b) => b[1].fired - a[1].fired))
    console.log(
      `${rule.padEnd(34)} fired ${String(counts.fired).padStart(4)}  right ${String(counts.right).padStart(4)}  precision ${(counts.right / counts.fired).toFixed(2)}  exact ${(counts.exact / counts.fired).toFixed(2)}`,
    )

function toPair(attribution: Attribution): object {
  const pair = (span: { start: number; end: number } | null) => span && [span.start, span.end]
  return {
    ...attribution,
    source: pair(attribution.source),
    cue: pair(attribution.cue),
    content: attribution.content.map(pair),
  }
}

function countRules(article: GoldArticle, attributions: readonly Attribution[]): void {
  const gold = article.attributions.map(({ content }) => lettersOf(article.text, content))
  for (const { rule, content } of attributions) {
    const letters = lettersOf(
      article.text,
      content.map(span => [span.start, span.end] as const),
    )
    const best = gold.reduce((most, other) => Math.max(most, jaccard(letters, other)), 0)
    const counts = fired.get(rule) ?? { fired: 0, right: 0, exact: 0 }
    fired.set(rule, {
      fired: counts.fired + 1,
      right: counts.right + (best >= 0.5 ? 1 : 0),
      exact: counts.exact + (best >= 0.999 ? 1 : 0),
    })
  }
}
