#!/usr/bin/env node
// Starts Selon. Written for any Node.js: an old one hands over to the one that npm installed beside the program.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import * as nodeModule from 'node:module'
import { constants } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const NEEDED = 24
const here = dirname(fileURLToPath(import.meta.url))
const built = join(here, '..', 'dist', 'main.js')
const source = join(here, '..', 'src', 'cli', 'main.ts')

/** The Node.js of the npm package `node`, in the nearest node_modules that has it. */
function packagedNode() {
  for (let folder = here; ; folder = dirname(folder)) {
    const candidate = join(folder, 'node_modules', 'node', 'bin', 'node')
    if (existsSync(candidate)) return candidate
    if (folder === dirname(folder)) return null
  }
}

/** Runs the same command line on another Node.js and passes signals on to it. */
function handOver() {
  const node = packagedNode()
  if (node === null) {
    process.stderr.write(
      `selon: needs Node.js ${NEEDED} or newer, this is ${process.version}; run npm ci in the clone, it brings its own\n`,
    )
    process.exitCode = 1
    return
  }
  const child = spawn(node, process.argv.slice(1), { stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (status, signal) => {
    process.exitCode = status === null ? 128 + constants.signals[signal] : status
  })
}

async function run() {
  nodeModule.enableCompileCache(join(here, '..', 'dist', '.cache'))
  const { main } = await import(existsSync(built) ? built : source)
  process.exitCode = await main(process.argv.slice(2))
}

if (Number(process.versions.node.split('.')[0]) < NEEDED) handOver()
else await run()
