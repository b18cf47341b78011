import { type ChildProcess, fork } from 'node:child_process'
import { Agent, get } from 'node:http'
import { loadavg } from 'node:os'
import type { Standing } from './api-server.ts'

/**
 * Requests a second of the API over a record of made-up statements, as a ratio to a bare Hono "hello" in the same run:
 *   node bench/src/api.ts [statements=100000] [seconds=10]
 * 150 seconds make ten minutes under load: the memory behind each figure says whether it stays flat.
 * Each server is a process of its own; the load comes from this one over 50 kept connections.
 */
const STATEMENTS = Number(process.argv[2] ?? 100_000)
const SECONDS = Number(process.argv[3] ?? 10)
const CONNECTIONS = 50

const SEARCHES = ['rapport', 'bassins', 'ouvriers préfet', 'lettre prudence', 'vente demain']

interface Load {
  readonly perSecond: number
  readonly p50: number
  readonly p99: number
  readonly errors: number
}

function ask(agent: Agent, port: number, path: string): Promise<boolean> {
  return new Promise(resolve => {
    get({ agent, host: '127.0.0.1', port, path, headers: { 'accept-encoding': 'identity' } }, answer => {
      answer.resume()
      answer.once('end', () => resolve(answer.statusCode === 200))
    }).once('error', () => resolve(false))
  })
}

async function load(port: number, pathOf: (request: number) => string, seconds: number): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS })
  const times: number[] = []
  let errors = 0
  let next = 0
  const end = performance.now() + seconds * 1000
  const caller = async (): Promise<void> => {
    while (performance.now() < end) {
      const start = performance.now()
      if (!(await ask(agent, port, pathOf(next++)))) errors += 1
      times.push(performance.now() - start)
    }
  }
  await Promise.all(Array.from({ length: CONNECTIONS }, caller))
  agent.destroy()
  times.sort((a, b) => a - b)
  const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? 0
  return { perSecond: times.length / seconds, p50: at(0.5), p99: at(0.99), errors }
}

function start(argument: string): Promise<{ child: ChildProcess; standing: Standing }> {
  return new Promise((resolve, reject) => {
    const child = fork(new URL('./api-server.ts', import.meta.url), [argument])
    child.once('message', message => resolve({ child, standing: message as Standing }))
    child.once('exit', code => reject(new Error(`the server ended with ${code}`)))
  })
}

function memory(child: ChildProcess): Promise<number> {
  return new Promise(resolve => {
    child.once('message', message => resolve((message as { rss: number }).rss / 1e6))
    child.send('memory')
  })
}

const print = (name: string, result: Load, peer: Load, megabytes: number | null): void => {
  const { perSecond, p50, p99, errors } = result
  const ratio = (perSecond / peer.perSecond).toFixed(3)
  process.stdout.write(
    `${name.padEnd(22)} ${perSecond.toFixed(0).padStart(7)}/s  ratio ${ratio}  p50 ${p50.toFixed(1)} ms  p99 ${p99.toFixed(1)} ms  errors ${errors}${megabytes === null ? '' : `  memory ${megabytes.toFixed(0)} MB`}\n`,
  )
}

process.stdout.write(`load of the machine beforehand: ${loadavg()[0]?.toFixed(2)}\n`)
const bare = await start('hello')
const peer = await load(bare.standing.port, () => '/', SECONDS)
bare.child.send('stop')
print('bare hono hello', peer, peer, null)

const began = performance.now()
const { child, standing } = await start(String(STATEMENTS))
process.stdout.write(`${STATEMENTS} statements stored in ${((performance.now() - began) / 1000).toFixed(0)} s\n`)
let round = 0
/** No word has the number in it: every search is new to the server and finds what the others find. */
const fresh = (request: number): string =>
  encodeURIComponent(`${SEARCHES[request % SEARCHES.length]} -n${round}x${request}`)
const cases: readonly (readonly [string, (request: number) => string])[] = [
  ['search, fresh words', request => `/api/v1/statements?limit=30&q=${fresh(request)}`],
  [
    'search, same words',
    request => `/api/v1/statements?limit=30&q=${encodeURIComponent(SEARCHES[request % SEARCHES.length] ?? '')}`,
  ],
  ['search, newest', () => '/api/v1/statements?limit=30'],
  ['counts, fresh words', request => `/api/v1/statements/counts?q=${fresh(request)}`],
  ['reader', request => `/api/v1/articles/${standing.articles[request % standing.articles.length]}`],
]
process.stdout.write(`memory of the server before: ${(await memory(child)).toFixed(0)} MB\n`)
for (const [name, pathOf] of cases) {
  round += 1
  const result = await load(standing.port, pathOf, SECONDS)
  print(name, result, peer, await memory(child))
}
child.send('stop')
