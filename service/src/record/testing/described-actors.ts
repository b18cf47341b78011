import type { Record } from '../record.ts'
import type { Added } from '../types/articles.ts'
import type { Findings } from '../types/findings.ts'
import { article, findings } from './sample-articles.ts'

/** Who is named in a text, with the words by which it describes each. */
export interface Described {
  readonly [name: string]: readonly string[]
}

/** Puts an article of a day into a record in which each of `people` is quoted with the first quotation of the text. */
export async function tell(
  record: Record,
  day: string,
  text: string,
  people: Described,
  rules = 'rules-1',
): Promise<Added> {
  const [added] = await record.articles.add([
    article(text, { url: `https://echo.example/${encodeURIComponent(text)}`, title: text, published: day }),
  ])
  if (added === undefined) throw new Error('the record took no article')
  await record.analyses.store([{ versionId: added.versionId, findings: withDescriptions(text, people, rules) }])
  return added
}

function withDescriptions(text: string, people: Described, rules: string): Findings {
  const words = /« (.+?) »/.exec(text)?.[1] ?? ''
  const found = findings(
    text,
    Object.keys(people).map(who => ({ who, words })),
    rules,
  )
  return {
    ...found,
    entities: found.entities.map(entity => ({
      ...entity,
      mentions: [...entity.mentions, ...(people[entity.name] ?? []).map(one => placeOf(text, one))],
    })),
  }
}

function placeOf(text: string, words: string): Findings['entities'][number]['mentions'][number] {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`"${words}" does not stand in the text`)
  return { start, end: start + words.length, form: 'description' }
}
