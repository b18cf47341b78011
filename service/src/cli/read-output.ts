import { once } from 'node:events'
import { mkdir, writeFile } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'

export type OutputFormat = 'text' | 'json' | 'jsonl'

/** Where the findings of one article after the other go. */
export interface Output {
  write(file: string, content: string): Promise<void>
  finish(): Promise<void>
}

async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}

/** Texts with an empty line between them, or JSON lines. */
function plainOutput(separator: string): Output {
  let written = 0
  return {
    async write(_file, content) {
      await print(written++ === 0 ? content : separator + content)
    },
    async finish() {},
  }
}

/** One JSON object, or an array of them where there were several locations or more than one article stands at the only one. */
function jsonOutput(several: boolean): Output {
  let written = 0
  let held: string | null = null
  return {
    async write(_file, content) {
      if (written++ === 0) {
        held = content
        return
      }
      if (held !== null) await print(`[\n${held}`)
      held = null
      await print(`,\n${content}`)
    },
    async finish() {
      if (written > 1) await print(']\n')
      else if (held !== null) await print(several ? `[\n${held}]\n` : held)
      else if (several) await print('[]\n')
    },
  }
}

/** Standard output in a format; `several` where more than one location was asked for. */
export function toStandardOutput(format: OutputFormat, several: boolean): Output {
  return format === 'json' ? jsonOutput(several) : plainOutput(format === 'text' ? '\n' : '')
}

const EXTENSIONS: Readonly<Record<OutputFormat, string>> = { text: '.txt', json: '.json', jsonl: '.jsonl' }

/** The base name of an input without its extension; a record of a larger file (`all.jsonl#record=3`) keeps its number. */
function stemOf(file: string): string {
  if (file === '-') return 'stdin'
  const [path = '', fragment = ''] = file.split('#', 2)
  const name = basename(path, extname(path)) || 'article'
  return fragment === '' ? name : `${name}-${fragment.replace(/[^\p{L}\p{N}]+/gu, '-')}`
}

/** `DIR/<base name of the input>.json`, one file an article; inputs of one name are numbered (`a.json`, `a-2.json`), none is overwritten. */
export async function toFolder(folder: string, format: OutputFormat): Promise<Output> {
  await mkdir(folder, { recursive: true })
  const taken = new Set<string>()
  return {
    async write(file, content) {
      const stem = stemOf(file)
      let name = stem
      for (let number = 2; taken.has(name); number++) name = `${stem}-${number}`
      taken.add(name)
      await writeFile(join(folder, `${name}${EXTENSIONS[format]}`), content)
    },
    async finish() {},
  }
}
