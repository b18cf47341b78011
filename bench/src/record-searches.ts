import { sql } from 'drizzle-orm'
import type { Sql } from '../../service/src/record/database/home.ts'
import { rowsOf, textArray } from '../../service/src/record/database/rows.ts'
import { RecordError } from '../../service/src/record/errors.ts'
import type { OpenedRecord } from '../../service/src/record/open-record.ts'
import type { StatementQuery } from '../../service/src/record/types/statements.ts'

/** What somebody who remembers one statement may search for: two of its words and who said it. */
interface Remembered {
  readonly speaker: string
  readonly words: readonly [string, string]
}

/** Rows that a page of results has. */
const LIMIT = 20

const KINDS: { readonly [name: string]: (one: Remembered) => StatementQuery } = {
  'one word, by relevance': ({ words }) => ({ words: words[0], sort: 'relevance' }),
  'one word, newest': ({ words }) => ({ words: words[0] }),
  'two words, by relevance': ({ words }) => ({ words: words.join(' '), sort: 'relevance' }),
  speaker: ({ speaker }) => ({ speaker }),
  'last word of the speaker': ({ speaker }) => ({ speaker: speaker.split(' ').at(-1)! }),
  'speaker and word': ({ speaker, words }) => ({ speaker, words: words[0], sort: 'relevance' }),
}

/** Times `queries` different searches of each kind, each for words and speaker of a statement drawn from the record, so that frequent ones come often. */
export async function timeSearches({ record, home }: OpenedRecord, queries: number): Promise<void> {
  const remembered = await home!.read(db => draw(db, queries))
  for (const [name, queryOf] of Object.entries(KINDS)) {
    const times: number[] = []
    let found = 0
    let refused = 0
    for (const one of remembered) {
      const start = performance.now()
      const page = await record.statements.find({ ...queryOf(one), limit: LIMIT }).catch(unlessInvalid)
      times.push(performance.now() - start)
      found += page?.rows.length ?? 0
      refused += page === null ? 1 : 0
    }
    times.sort((a, b) => a - b)
    const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(1)
    console.log(
      `  ${name.padEnd(26)} p50 ${at(0.5)} ms  p95 ${at(0.95)} ms  max ${at(0.999)} ms  ${(found / times.length).toFixed(1)} found, ${refused} refused`,
    )
  }
}

/** Half a name that too many bear is refused; that takes its time too. */
function unlessInvalid(error: unknown): null {
  if (error instanceof RecordError && error.code === 'invalid') return null
  throw error
}

/** Statements of named speakers, taken by their ids, which are hashes: any of them is as likely as another. */
async function draw(db: Sql, count: number): Promise<readonly Remembered[]> {
  const drawn = rowsOf<{ quote: string; name: string }>(
    await db.execute(sql`select s.quote, a.name from statements s join actors a on a.id = s.speaker_id
      where a.named and a.name like '% %' and s.current order by s.id limit ${count * 2}`),
  )
  const wordsIn = (quote: string): readonly string[] => quote.match(/\p{L}{4,}/gu) ?? []
  const typed = [...new Set(drawn.flatMap(one => wordsIn(one.quote)))]
  const rows = rowsOf<{ word: string }>(
    await db.execute(sql`select word from unnest(${textArray(typed)}) word where numnode(selon_query(word)) > 0`),
  )
  const searchable = new Set(rows.map(row => row.word))
  return drawn
    .flatMap(({ quote, name }, index): Remembered[] => {
      const words = [...new Set(wordsIn(quote).filter(word => searchable.has(word)))]
      const first = words[index % words.length]
      const second = words[(index + 1) % words.length]
      return first === undefined || second === undefined || first === second
        ? []
        : [{ speaker: name, words: [first, second] }]
    })
    .slice(0, count)
}
