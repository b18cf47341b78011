/**
 * The door of the program for other programs: reading with the models that ship with Selon. The engine's own door, `@selon/engine`, needs
 * no files at all.
 * @packageDocumentation
 */
import { type Analysis, analyze, type Reader } from '@selon/engine'

export * from '@selon/engine'
export * from './compare/index.ts'
export { loadReader } from './reader.ts'

/** What is known of a text besides its words. */
export interface ReadingOptions {
  /** ISO 8601 date or date-time of publication; without one, relative times stay symbolic. */
  readonly published?: string
  readonly outlet?: string
}

/** Reads texts with models that are loaded once: `const read = makeRead(loadReader()); read('« Oui », dit-elle.').attributions`. */
export const makeRead =
  (reader: Reader) =>
  (text: string, options: ReadingOptions = {}): Analysis =>
    analyze({ text, published: options.published ?? null, outlet: options.outlet ?? null }, reader)
