import { readFile } from 'node:fs/promises'
import { createNameIndex, type NamedPerson, type NameIndex } from '@selon/engine'
import { parse } from 'csv-parse/sync'
import { type Fault, parsePerson } from './read-people.ts'

/** What a table says of somebody beside the names. */
export interface TableEntry {
  readonly description: string | null
  /** A kind of actor (`person`, `organization`, …), null where the table says none that is known. */
  readonly kind: string | null
}

/** A user's own table of people, ready for look-ups. */
export interface IdentityTable {
  readonly index: NameIndex
  /** By id. */
  readonly about: ReadonlyMap<string, TableEntry>
  readonly faults: readonly Fault[]
}

interface Entries {
  readonly people: readonly (NamedPerson & TableEntry)[]
  readonly faults: readonly Fault[]
}

const KINDS: ReadonlyMap<string, string> = new Map([
  ...['person', 'organization', 'group', 'place', 'document'].map(kind => [kind, kind] as const),
  ['human', 'person'],
  ['personne', 'person'],
  ['organisation', 'organization'],
  ['groupe', 'group'],
  ['lieu', 'place'],
])
const kindOf = (value: unknown): string | null =>
  typeof value === 'string' ? (KINDS.get(value.trim().toLowerCase()) ?? null) : null
const textOf = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, 500) : null

const ID_COLUMNS = ['wikidata', 'qid', 'id']
const NAME_COLUMNS = /^(?:name|nom|label|alias|aliases|[a-z]{2,3}(?:-[a-z]+)?)$/u

/**
 * Reads a user's table: JSONL in the form of `readPeople`, or CSV with a header in which one column is `wikidata`, `qid` or `id` and the
 * others hold names (`name`, `alias`, or a language code; several names in a cell are parted by `|`). `description` and `kind` are read too.
 */
export async function readIdentityTable(file: string): Promise<IdentityTable> {
  const text = (await readFile(file, 'utf8')).replace(/^\ufeff/u, '')
  const { people, faults } = text.trimStart().startsWith('{') ? peopleFromLines(text) : peopleFromCsv(text)
  return { index: createNameIndex(people), about: new Map(people.map(one => [one.id, one])), faults }
}

function peopleFromLines(text: string): Entries {
  const people: (NamedPerson & TableEntry)[] = []
  const faults: Fault[] = []
  text.split(/\r?\n/u).forEach((line, index) => {
    if (line.trim() === '') return
    const person = parsePerson(line)
    if (typeof person === 'string') faults.push({ line: index + 1, reason: person })
    else {
      const { description, kind } = JSON.parse(line) as { description?: unknown; kind?: unknown }
      people.push({ ...person, description: textOf(description), kind: kindOf(kind) })
    }
  })
  return { people, faults }
}

function peopleFromCsv(text: string): Entries {
  const rows = parse(text, {
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    info: true,
    delimiter: delimiterOf(text),
  }) as unknown as { record: string[]; info: { lines: number } }[]
  const header = rows[0]?.record.map(cell => cell.trim().toLowerCase()) ?? []
  const idColumn = ID_COLUMNS.map(name => header.indexOf(name)).find(column => column >= 0)
  const nameColumns = header.flatMap((name, column) => (column !== idColumn && NAME_COLUMNS.test(name) ? [column] : []))
  if (idColumn === undefined || nameColumns.length === 0) {
    return {
      people: [],
      faults: [{ line: 1, reason: 'the first line must name a column "wikidata" (or "id") and a column "name"' }],
    }
  }
  const people: (NamedPerson & TableEntry)[] = []
  const faults: Fault[] = []
  for (const { record, info } of rows.slice(1)) {
    const id = record[idColumn]?.trim() ?? ''
    const names = nameColumns
      .flatMap(column => (record[column] ?? '').split('|'))
      .map(name => name.trim())
      .filter(name => name !== '')
    if (id === '' || names.length === 0)
      faults.push({ line: info.lines, reason: id === '' ? 'the id is missing' : 'there is no name' })
    else {
      const cell = (name: string): string | undefined => record[header.indexOf(name)]
      people.push({ id, names, description: textOf(cell('description')), kind: kindOf(cell('kind')) })
    }
  }
  return { people, faults }
}

/** The mark that parts most columns of the first line. */
function delimiterOf(text: string): string {
  const first = text.slice(0, text.search(/\r?\n|$/u))
  return [',', ';', '\t'].reduce((best, mark) => (first.split(mark).length > first.split(best).length ? mark : best))
}
