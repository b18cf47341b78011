import type { Analyzer } from './analyzer.ts'
import { readingVersions } from './reading-versions.ts'
import { ThreadAnalyzer } from './thread-analyzer.ts'

/** Reads French in worker threads, one a core where `threads` is absent. */
export const openFrenchAnalyzer = (threads?: number): Analyzer =>
  new ThreadAnalyzer({
    module: new URL('./french-reader.ts', import.meta.url).href,
    versions: readingVersions(),
    threads,
  })
