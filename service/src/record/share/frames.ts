import type { Socket } from 'node:net'
import { deserialize, serialize } from 'node:v8'

/** Larger messages are refused, so that a stray process on the socket cannot make us allocate without end. */
const LARGEST = 1 << 30

/** Sends one value as a frame: length in four bytes, then the value in the structured-clone format, which carries bytes and dates. */
export function sendFrame(socket: Socket, value: unknown): void {
  const payload = serialize(value)
  const length = Buffer.alloc(4)
  length.writeUInt32BE(payload.length)
  socket.write(Buffer.concat([length, payload]))
}

/** Calls `onValue` for every frame that arrives, whatever pieces it arrives in; a malformed one closes the connection. */
export function readFrames(socket: Socket, onValue: (value: unknown) => void): void {
  let chunks: Buffer[] = []
  let size = 0
  socket.on('data', chunk => {
    chunks.push(chunk)
    size += chunk.length
    for (;;) {
      if (size < 4) return
      if (chunks.length > 1 && (chunks[0]?.length ?? 0) < 4) chunks = [Buffer.concat(chunks)]
      const length = chunks[0]?.readUInt32BE(0) ?? 0
      if (length > LARGEST) {
        socket.destroy(new Error('frame too large'))
        return
      }
      if (size < 4 + length) return
      const all = Buffer.concat(chunks)
      chunks = [all.subarray(4 + length)]
      size = all.length - 4 - length
      if (!deliver(socket, all.subarray(4, 4 + length), onValue)) return
    }
  })
}

function deliver(socket: Socket, payload: Buffer, onValue: (value: unknown) => void): boolean {
  try {
    onValue(deserialize(payload))
    return true
  } catch (error) {
    socket.destroy(error instanceof Error ? error : new Error(String(error)))
    return false
  }
}
