import { expect, test } from 'vitest'
import { splitLines } from './lines.ts'

async function linesOf(...pieces: readonly string[]): Promise<readonly string[]> {
  const arriving = async function* () {
    yield* pieces
  }
  const lines: string[] = []
  for await (const line of splitLines(arriving())) lines.push(line)
  return lines
}

test.each([
  ['ends of both kinds', ['un\ndeux\r\ntrois'], ['un', 'deux', 'trois']],
  ['an end after the last line', ['un\n'], ['un']],
  ['empty lines', ['\n\nun\n\n'], ['', '', 'un', '']],
  ['pieces cut anywhere', ['u', 'n\r', '\nde', 'u', 'x\n', '\n', 'trois'], ['un', 'deux', '', 'trois']],
  [
    'separators that Unicode calls line ends',
    ['"un\u2028deux\u2029trois\u0085quatre"\n'],
    ['"un\u2028deux\u2029trois\u0085quatre"'],
  ],
  ['nothing', [], []],
])('%s', async (_, pieces, lines) => {
  expect(await linesOf(...pieces)).toEqual(lines)
})
