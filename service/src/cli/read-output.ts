import { once } from 'node:events'
import { mkdir, writeFile } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { Failure } from '../failure.ts'

export type OutputFormat = 'text' | 'json' | 'jsonl'

/** Where the findings of one article after the other go. */
export interface Output {
  write(file: string, content: string): Promise<void>
  finish(): Promise<void>
}

async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}

/** Standard output: texts with an empty line between them, JSON lines, one JSON object, or where several may come an array of them. */
export function toStandardOutput(format: OutputFormat, several: boolean): Output {
  const array = format === 'json' && several
  let written = 0
  return {
    async write(_file, content) {
      const before = array ? (written === 0 ? '[\n' : ',\n') : format === 'text' && written > 0 ? '\n' : ''
      written++
      await print(before + content)
    },
    async finish() {
      if (array) await print(written === 0 ? '[]\n' : ']\n')
    },
  }
}

const EXTENSIONS: Readonly<Record<OutputFormat, string>> = { text: '.txt', json: '.json', jsonl: '.jsonl' }

/** `DIR/<base name of the input>.json`, one file an article; two inputs of one name are refused rather than overwritten. */
export async function toFolder(folder: string, format: OutputFormat): Promise<Output> {
  await mkdir(folder, { recursive: true })
  const names = new Set<string>()
  return {
    async write(file, content) {
      const stem = file === '-' ? 'stdin' : basename(file, extname(file))
      const name = `${stem}${EXTENSIONS[format]}`
      if (names.has(name))
        throw new Failure(
          `another input of this run has already been written to ${join(folder, name)}; give them different names`,
        )
      names.add(name)
      await writeFile(join(folder, name), content)
    },
    async finish() {},
  }
}
