import { readFileSync } from 'node:fs'

/*
 * The raw text of a treebank, from its "# text" comments, one sentence a paragraph:
 * node evaluation/src/treebank-text.ts GOLD.conllu > raw.txt; npx selon parse raw.txt > system.conllu
 */
const [path] = process.argv.slice(2)
if (path === undefined) {
  process.stderr.write('Usage: node evaluation/src/treebank-text.ts GOLD.conllu > raw.txt\n')
  process.exitCode = 2
} else {
  const texts = [...readFileSync(path, 'utf8').matchAll(/^# text = (.*)$/gmu)].map(match => match[1]!)
  process.stdout.write(`${texts.join('\n\n')}\n`)
}
