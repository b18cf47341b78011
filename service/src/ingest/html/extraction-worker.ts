import { parentPort } from 'node:worker_threads'
import { toIngestError } from '../ingest-error.ts'
import { readDocument } from '../readers/read-document.ts'
import { readArticleList } from '../readers/read-feed.ts'
import type { ExtractionTask } from './extraction-task.ts'

async function run(task: ExtractionTask) {
  if (task.kind === 'list') return { list: readArticleList(task.bytes, task.base, task.contentType) }
  return { document: await readDocument(task) }
}

/** One task in, one answer out. Errors travel as plain records, for classes do not survive the way between threads. */
parentPort?.on('message', (task: ExtractionTask) => {
  run(task).then(
    answer => parentPort?.postMessage(answer),
    (error: unknown) => {
      const { code, message, temporary } = toIngestError(error)
      parentPort?.postMessage({ error: { code, message, temporary } })
    },
  )
})
