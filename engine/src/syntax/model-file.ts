/**
 * Container of a model: "SLNM", format version, length of a JSON header, the header, then sections of typed arrays, each on a multiple
 * of 8 bytes so that they are used where they lie. Numbers are little-endian, like every platform that runs JavaScript today.
 */
const MAGIC = 0x4d4e4c53
export const MODEL_FORMAT = 1

const TYPES = { Uint8Array, Int8Array, Int16Array, Int32Array } as const
type SectionType = keyof typeof TYPES
export type SectionArray = Uint8Array | Int8Array | Int16Array | Int32Array

interface Header {
  readonly meta: unknown
  readonly sections: readonly {
    readonly name: string
    readonly type: SectionType
    readonly length: number
    readonly offset: number
  }[]
}

export interface ModelFile {
  readonly meta: unknown
  section<T extends SectionType>(name: string, type: T): InstanceType<(typeof TYPES)[T]>
}

const align = (length: number): number => (length + 7) & ~7

/** Reads the container. Throws where the bytes are no model or one of another format. */
export function readModelFile(bytes: Uint8Array): ModelFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 16 || view.getUint32(0, true) !== MAGIC)
    throw new Error('Not a Selon model: run `npm run train` to make one')
  const format = view.getUint32(4, true)
  if (format !== MODEL_FORMAT)
    throw new Error(`The model has format ${format}, this program reads ${MODEL_FORMAT}: run \`npm run train\``)
  const headerEnd = 16 + view.getUint32(8, true)
  if (headerEnd > bytes.length) throw new Error('The model file is cut short: fetch it again or run `npm run train`')
  const header = JSON.parse(asciiText(bytes.subarray(16, headerEnd))) as Header
  const aligned = bytes.byteOffset % 8 === 0 ? bytes : bytes.slice()
  const base = align(headerEnd)
  return {
    meta: header.meta,
    section(name, type) {
      const section = header.sections.find(each => each.name === name)
      if (section === undefined || section.type !== type)
        throw new Error(`The model lacks the section ${name}: run \`npm run train\``)
      const bytesNeeded = base + section.offset + section.length * TYPES[type].BYTES_PER_ELEMENT
      if (bytesNeeded > aligned.length)
        throw new Error('The model file is cut short: fetch it again or run `npm run train`')
      return new TYPES[type](
        aligned.buffer as ArrayBuffer,
        aligned.byteOffset + base + section.offset,
        section.length,
      ) as never
    },
  }
}

/** Bytes of a container with the given sections. */
export function writeModelFile(meta: unknown, sections: Readonly<Record<string, SectionArray>>): Uint8Array {
  let offset = 0
  const entries = Object.entries(sections).map(([name, array]) => {
    const entry = { name, type: array.constructor.name, length: array.length, offset }
    offset += align(array.byteLength)
    return entry
  })
  const header = asciiBytes(JSON.stringify({ meta, sections: entries }))
  const base = align(16 + header.length)
  const bytes = new Uint8Array(base + offset)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, MAGIC, true)
  view.setUint32(4, MODEL_FORMAT, true)
  view.setUint32(8, header.length, true)
  bytes.set(header, 16)
  for (const [index, array] of Object.values(sections).entries())
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), base + entries[index]!.offset)
  return bytes
}

/** Text of bytes that are all ASCII. */
function asciiText(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return text
}

/** JSON as ASCII, every other character written as an escape. */
function asciiBytes(json: string): Uint8Array {
  const ascii = json.replace(
    /[\u0080-\uffff]/g,
    character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return Uint8Array.from(ascii, character => character.charCodeAt(0))
}
