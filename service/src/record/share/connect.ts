import { connect, type Socket } from 'node:net'
import { FOLDER_JOBS } from '../database/folder-home.ts'
import type { JobsDatabase } from '../database/home.ts'
import { RecordError } from '../errors.ts'
import type { Record } from '../record.ts'
import { readFrames, sendFrame } from './frames.ts'
import type { Answer } from './protocol.ts'
import type { Shared } from './serve.ts'

interface Waiting {
  resolve(value: unknown): void
  reject(error: Error): void
}

/** The record of a folder that another process holds: every call goes to that process. Null where nobody answers on the socket. */
export async function connectRecord(path: string, folder: string): Promise<Shared | null> {
  const socket = await dial(path)
  if (socket === null) return null
  const waiting = new Map<number, Waiting>()
  let last = 0
  readFrames(socket, value => settle(waiting, value as Answer))
  socket.on('error', () => {})
  socket.on('close', () => {
    const error = new RecordError('unreachable', 'the process that holds the record has ended; try again')
    for (const call of waiting.values()) call.reject(error)
    waiting.clear()
  })
  const call = (method: string, args: readonly unknown[]): Promise<unknown> =>
    new Promise((resolve, reject) => {
      if (socket.destroyed)
        return reject(new RecordError('unreachable', 'the process that holds the record has ended; try again'))
      last += 1
      waiting.set(last, { resolve, reject })
      sendFrame(socket, { id: last, method, args })
    })
  const record = remoteRecord(call, folder, async () => void socket.destroy())
  const jobs = { ...FOLDER_JOBS, executeSql: remotePart(call, 'jobs').executeSql as JobsDatabase['executeSql'] }
  return { record, jobs }
}

const dial = (path: string): Promise<Socket | null> =>
  new Promise(resolve => {
    const socket = connect(path)
    socket.once('connect', () => resolve(socket))
    socket.once('error', () => resolve(null))
  })

function settle(waiting: Map<number, Waiting>, answer: Answer): void {
  const call = waiting.get(answer.id)
  waiting.delete(answer.id)
  if (answer.ok) call?.resolve(answer.value)
  else call?.reject(answer.code === null ? new Error(answer.message) : new RecordError(answer.code, answer.message))
}

type Caller = (method: string, args: readonly unknown[]) => Promise<unknown>
type Methods = { readonly [method: string]: (...args: readonly unknown[]) => Promise<unknown> }

/** A part of the record each of whose methods is a message. */
const remotePart = (call: Caller, name: string): Methods =>
  new Proxy(
    {},
    {
      get:
        (_, method) =>
        (...args: readonly unknown[]) =>
          call(`${name}.${String(method)}`, args),
    },
  )

/** A record whose parts turn every method call into a message; the interface is the holder's, so the cast is where its types come back. */
function remoteRecord(call: Caller, folder: string, close: () => Promise<void>): Record {
  const home = { kind: 'folder', folder, shared: true }
  const own = new Map<PropertyKey, unknown>([
    ['home', home],
    ['close', close],
  ])
  return new Proxy(
    {},
    {
      get: (_, name) => {
        // A promise that resolves to this object asks for `then`: a record is none.
        if (name === 'then' || typeof name === 'symbol') return undefined
        if (!own.has(name)) own.set(name, remotePart(call, name))
        return own.get(name)
      },
    },
  ) as Record
}
