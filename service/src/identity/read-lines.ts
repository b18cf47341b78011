import { createReadStream } from 'node:fs'
import { splitLines } from '../lines.ts'

/** A line with its number, counted from 1. */
export interface Line {
  readonly number: number
  readonly text: string
}

/** Lines of a UTF-8 file, or of standard input for `-`, without a byte-order mark. A file that cannot be read throws its system error. */
export async function* readLines(file: string): AsyncGenerator<Line> {
  const input = file === '-' ? process.stdin : createReadStream(file)
  const opened =
    file === '-'
      ? Promise.resolve()
      : new Promise<void>((resolve, reject) => void input.once('open', () => resolve()).once('error', reject))
  await opened
  let number = 0
  for await (const text of splitLines(input.setEncoding('utf8'))) {
    number++
    yield { number, text: number === 1 ? text.replace(/^\ufeff/u, '') : text }
  }
}
