import type { ExportedStatement } from './statement-stream.ts'

/** A column of the tabular exports. */
export interface Column {
  readonly name: string
  readonly type: 'text' | 'number' | 'boolean'
  value(statement: ExportedStatement): string | number | boolean | null
}

const position = (statement: ExportedStatement, end: 'start' | 'end'): number | null =>
  statement.selectors.find(one => one.role === 'content')?.position[end] ?? null

/** The columns of CSV and Parquet, in their order. Further ones are only ever added at the end. */
export const COLUMNS: readonly Column[] = [
  { name: 'id', type: 'text', value: one => one.id },
  { name: 'article_id', type: 'text', value: one => one.articleId },
  { name: 'version_id', type: 'text', value: one => one.versionId },
  { name: 'outlet', type: 'text', value: one => one.outlet },
  { name: 'article_title', type: 'text', value: one => one.articleTitle },
  { name: 'url', type: 'text', value: one => one.url },
  { name: 'published', type: 'text', value: one => one.publishedAt },
  { name: 'speaker', type: 'text', value: one => one.speaker },
  { name: 'speaker_id', type: 'text', value: one => one.speakerId },
  { name: 'addressee', type: 'text', value: one => one.addressee },
  { name: 'addressee_id', type: 'text', value: one => one.addresseeId },
  { name: 'quote', type: 'text', value: one => one.quote },
  { name: 'type', type: 'text', value: one => one.type },
  { name: 'act', type: 'text', value: one => one.act },
  { name: 'certainty', type: 'text', value: one => one.certainty },
  { name: 'hedge', type: 'text', value: one => one.hedge },
  { name: 'negated', type: 'boolean', value: one => one.negated },
  { name: 'commitment', type: 'text', value: one => one.commitment },
  { name: 'medium', type: 'text', value: one => one.medium },
  { name: 'said', type: 'text', value: one => one.said },
  { name: 'said_from', type: 'text', value: one => one.saidFrom },
  { name: 'said_to', type: 'text', value: one => one.saidTo },
  { name: 'cue', type: 'text', value: one => one.cue },
  { name: 'rule', type: 'text', value: one => one.rule },
  { name: 'confidence', type: 'number', value: one => one.confidence },
  { name: 'review', type: 'text', value: one => one.review },
  { name: 'group_id', type: 'text', value: one => one.groupId },
  { name: 'start', type: 'number', value: one => position(one, 'start') },
  { name: 'end', type: 'number', value: one => position(one, 'end') },
  { name: 'speaker_wikidata', type: 'text', value: one => one.speakerWikidata },
  { name: 'addressee_wikidata', type: 'text', value: one => one.addresseeWikidata },
]
