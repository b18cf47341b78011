import { parentPort } from 'node:worker_threads'
import { toIngestError } from '../ingest-error.ts'
import { type DocumentInput, readDocument } from '../readers/read-document.ts'

/** One document in, one answer out. Errors travel as plain records, for classes do not survive the way between threads. */
parentPort?.on('message', (input: DocumentInput) => {
  readDocument(input).then(
    document => parentPort?.postMessage({ document }),
    (error: unknown) => {
      const { code, message, temporary } = toIngestError(error)
      parentPort?.postMessage({ error: { code, message, temporary } })
    },
  )
})
