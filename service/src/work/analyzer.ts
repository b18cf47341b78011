import type { Findings, Waiting } from '../record/types/findings.ts'

/** Which rules and models read: findings by other ones may differ. */
export interface ReadingVersions {
  readonly rules: string
  readonly model: string
}

/** Reads articles, on one thread or several. */
export interface Analyzer extends ReadingVersions {
  /** How many articles it reads at once. */
  readonly threads: number
  /** Reads one article. Rejects where the reader failed; the message says how. */
  read(article: Waiting): Promise<Findings>
  close(): Promise<void>
}

/** What a worker thread loads: the module's default export makes the function that reads. */
export interface ReaderModule {
  default(): (article: Waiting) => Findings
}
