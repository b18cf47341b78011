import type { Record as SelonRecord } from '../record/record.ts'
import { describeUtterance, type Utterance } from './describe-utterance.ts'

const FOUND = 200

/** Every utterance in which these words occur, those with the most reports first. `words` are search words, "in quotes" a phrase. */
export async function traceWords(record: SelonRecord, words: string, limit = 10): Promise<Utterance[]> {
  const found = await record.statements.find({ words, sort: 'oldest', limit: FOUND })
  const seen = new Set<string>()
  const utterances: Utterance[] = []
  for (const statement of found.rows) {
    const key = statement.groupId ?? statement.id
    if (seen.has(key)) continue
    seen.add(key)
    const utterance = await describeUtterance(record, statement.id)
    if (utterance !== null) utterances.push(utterance)
  }
  return utterances.sort((a, b) => b.reports.length - a.reports.length).slice(0, limit)
}
