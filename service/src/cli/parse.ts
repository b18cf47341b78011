import { conlluOf, type Reader, readText } from '@selon/engine'
import { Command } from 'commander'
import { Failure } from '../failure.ts'
import { LocationReader } from '../read/read-location.ts'
import { loadReader } from '../reader.ts'

/** Characters gathered before they are written. */
const PORTION = 1 << 16

/** `selon parse PATH|- …`: words, tags and trees of texts as CoNLL-U on standard output. */
export function command(): Command {
  return new Command()
    .description('Print the words, tags and trees of texts as CoNLL-U (Universal Dependencies).')
    .argument('<location...>', 'files, folders or URLs to parse; - for standard input')
    .action((locations: string[]) => run(locations))
}

async function run(locations: readonly string[]): Promise<void> {
  const reader = loadReader()
  let failed = 0
  const from = new LocationReader({ published: null })
  try {
    for (const location of locations) {
      for await (const result of from.read(location)) {
        if (result.ok) await printConllu(result.article.text, result.file, reader)
        else {
          failed++
          process.stderr.write(`${result.file}: ${result.reason}\n`)
        }
      }
    }
  } finally {
    await from.close()
  }
  if (failed > 0 && locations.length === 1) throw new Failure('nothing could be parsed: see the message above')
  if (failed > 0) process.exitCode = 1
}

async function printConllu(text: string, name: string, reader: Reader): Promise<void> {
  const { syntax } = readText(text, reader)
  let portion = `# newdoc id = ${name}\n`
  let number = 0
  for (const sentence of syntax.sentences) {
    if (sentence.start === sentence.end) continue
    number++
    const written = text.slice(syntax.start[sentence.start], syntax.end[sentence.end - 1]).replace(/\s+/gu, ' ')
    portion += `# sent_id = ${name}-${number}\n# text = ${written}\n${conlluOf(text, syntax, sentence)}\n`
    if (portion.length > PORTION) {
      await write(portion)
      portion = ''
    }
  }
  await write(portion)
}

/** Writes to standard output and waits until it takes more. */
const write = (portion: string): Promise<void> =>
  new Promise((resolve, reject) => {
    process.stdout.write(portion, error => (error ? reject(error) : resolve()))
  })
