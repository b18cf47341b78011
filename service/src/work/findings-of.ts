import type { Analysis } from '@selon/engine'
import type { Findings } from '../record/types/findings.ts'
import type { ReadingVersions } from './analyzer.ts'

/** What the record keeps of an analysis: plain data, without the syntax, which is worked out again where it is needed. */
export const findingsOf = (analysis: Analysis, versions: ReadingVersions): Findings => ({
  rules: versions.rules,
  model: versions.model,
  language: analysis.language,
  attributions: analysis.attributions,
  times: analysis.times,
  entities: analysis.entities.map(({ id, kind, name, gender, mentions }) => ({
    id,
    kind,
    name,
    gender,
    mentions: mentions.map(({ start, end, form }) => ({ start, end, form })),
  })),
})
