import { chmod, rm } from 'node:fs/promises'
import { createServer, type Socket } from 'node:net'
import { messageOf, RecordError } from '../errors.ts'
import { readFrames, sendFrame } from './frames.ts'
import type { Link, Shared } from './link.ts'
import type { Answer, Call } from './protocol.ts'

/** Parts of what is shared that other processes may call. */
const PARTS = [
  'articles',
  'analyses',
  'statements',
  'actors',
  'reviews',
  'groups',
  'copies',
  'following',
  'inbox',
  'access',
  'upkeep',
  'jobs',
] as const
type Part = (typeof PARTS)[number]

const isPart = (name: string): name is Part => PARTS.some(part => part === name)

/** Answers for a record on a socket that only this user may open. The caller holds the folder's lock, so a socket left there is a dead one. */
export async function serveRecord(shared: Shared, path: string): Promise<{ close(): Promise<void> }> {
  const sockets = new Set<Socket>()
  const server = createServer(socket => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    // A caller that goes away takes only its connection with it.
    socket.on('error', () => {})
    readFrames(socket, value => void answer(shared, socket, value as Call))
  })
  if (process.platform !== 'win32') await rm(path, { force: true })
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(path, resolve))
  if (process.platform !== 'win32') await chmod(path, 0o600)
  server.unref()
  return {
    close: async () => {
      for (const socket of sockets) socket.destroy()
      await new Promise(resolve => server.close(resolve))
    },
  }
}

async function answer(shared: Shared, socket: Socket, call: Call): Promise<void> {
  const result = await perform(shared, call)
  if (!socket.destroyed) sendFrame(socket, result)
}

async function perform(shared: Shared, call: Call): Promise<Answer> {
  try {
    return { id: call.id, ok: true, value: await methodOf(shared, call.method)(...call.args) }
  } catch (error) {
    return { id: call.id, ok: false, code: error instanceof RecordError ? error.code : null, message: messageOf(error) }
  }
}

/** A link to a record of this process. */
export const linkTo = (shared: Shared): Link => ({
  call: async (method, args) => methodOf(shared, method)(...args),
  close: () => shared.record.close(),
})

function methodOf({ record, jobs }: Shared, name: string): (...args: readonly unknown[]) => Promise<unknown> {
  const [part = '', method = ''] = name.split('.')
  const owner: object | undefined = isPart(part) ? { ...record, jobs }[part] : undefined
  const found: unknown = owner !== undefined && Object.hasOwn(owner, method) ? Reflect.get(owner, method) : undefined
  if (typeof found !== 'function')
    throw new RecordError('invalid', `the record has no method ${name}; are both programs of one version?`)
  return (...args) => found(...args)
}
