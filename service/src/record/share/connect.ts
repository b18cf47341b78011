import { connect, type Socket } from 'node:net'
import { FOLDER_JOBS } from '../database/folder-home.ts'
import type { JobsDatabase } from '../database/home.ts'
import { RecordError } from '../errors.ts'
import type { Record } from '../record.ts'
import { readFrames, sendFrame } from './frames.ts'
import type { Link, Shared } from './link.ts'
import type { Answer } from './protocol.ts'

interface Waiting {
  resolve(value: unknown): void
  reject(error: Error): void
}

/** A link to the process that holds a folder; null where nobody answers on the socket. Calls reject with `unreachable` once it has ended. */
export async function connectHolder(path: string): Promise<Link | null> {
  const socket = await dial(path)
  if (socket === null) return null
  const waiting = new Map<number, Waiting>()
  let last = 0
  readFrames(socket, value => settle(waiting, value as Answer))
  socket.on('error', () => {})
  socket.on('close', () => {
    for (const call of waiting.values()) call.reject(holderEnded())
    waiting.clear()
  })
  return {
    call: (method, args) =>
      new Promise((resolve, reject) => {
        if (socket.destroyed) return reject(holderEnded())
        last += 1
        waiting.set(last, { resolve, reject })
        sendFrame(socket, { id: last, method, args })
      }),
    close: async () => void socket.destroy(),
  }
}

const holderEnded = (): RecordError =>
  new RecordError('unreachable', 'the process that holds the record has ended; try again')

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

type Methods = { readonly [method: string]: (...args: readonly unknown[]) => Promise<unknown> }

/** A part of the record each of whose methods is a call over the link. */
const partOver = (link: Link, name: string): Methods =>
  new Proxy(
    {},
    {
      get:
        (_, method) =>
        (...args: readonly unknown[]) =>
          link.call(`${name}.${String(method)}`, args),
    },
  )

/** The record of a folder over a link; the interface is the holder's, so the casts are where its types come back. */
export function sharedOver(link: Link, folder: string): Shared {
  const own = new Map<PropertyKey, unknown>([
    ['home', { kind: 'folder', folder, shared: true }],
    ['close', () => link.close()],
  ])
  const record = new Proxy(
    {},
    {
      get: (_, name) => {
        // A promise that resolves to this object asks for `then`: a record is none.
        if (name === 'then' || typeof name === 'symbol') return undefined
        if (!own.has(name)) own.set(name, partOver(link, name))
        return own.get(name)
      },
    },
  ) as Record
  const executeSql = partOver(link, 'jobs').executeSql as JobsDatabase['executeSql']
  return { record, jobs: { ...FOLDER_JOBS, executeSql } }
}
