import { customType, timestamp } from 'drizzle-orm/pg-core'

/** Bytes as they are; `Uint8Array` on both homes. */
export const bytes = customType<{ data: Uint8Array; driverData: Uint8Array }>({
  dataType: () => 'bytea',
  toDriver: value => Buffer.from(value.buffer, value.byteOffset, value.byteLength),
  fromDriver: value => new Uint8Array(value),
})

/** A full-text vector that the database itself derives; the program never reads or writes it. */
export const searchVector = customType<{ data: string }>({ dataType: () => 'tsvector' })

/** An instant to the millisecond, so that a value read back equals the one written. */
export const instant = (name: string) => timestamp(name, { withTimezone: true, precision: 3, mode: 'date' })
