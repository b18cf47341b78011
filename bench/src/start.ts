import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import type { BenchmarkOptions } from './index.ts'
import { median, millisecondsOf } from './time.ts'

const ROUNDS = 21
const root = join(import.meta.dirname, '..', '..')

function timeOf(args: readonly string[]): number {
  return millisecondsOf(() => {
    const { status, stderr } = spawnSync(process.execPath, args, { cwd: root })
    if (status !== 0) throw new Error(`node ${args.join(' ')} failed: ${stderr}`)
  })
}

/** The whole process of `selon read` on one article as a multiple of an empty one, in turns. Needs `npm run build`. */
export async function run(_options: BenchmarkOptions): Promise<void> {
  const empty: number[] = []
  const read: number[] = []
  const command = ['service/bin/selon.js', 'read', 'samples/pont-de-valmeuse.txt']
  timeOf(command)
  for (let round = 0; round < ROUNDS; round++) {
    empty.push(timeOf(['-e', '0']))
    read.push(timeOf(command))
  }
  console.log(
    `node -e 0 ${median(empty).toFixed(0)} ms, selon read ${median(read).toFixed(0)} ms, medians of ${ROUNDS} in turns`,
  )
  console.log(`ratio ${(median(read) / median(empty)).toFixed(1)}`)
}
