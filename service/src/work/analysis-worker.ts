import { parentPort, workerData } from 'node:worker_threads'
import type { Waiting } from '../record/types/findings.ts'
import type { ReaderModule } from './analyzer.ts'
import type { WorkerAnswer } from './thread-analyzer.ts'

// A worker thread: loads the reader that its maker names, then answers one article after the other.
const { module } = workerData as { readonly module: string }
const { default: makeReader } = (await import(module)) as ReaderModule
const read = makeReader()

function answerTo(article: Waiting): WorkerAnswer {
  try {
    return { findings: read(article) }
  } catch (error) {
    return { message: error instanceof Error ? error.message : String(error) }
  }
}

parentPort?.on('message', (article: Waiting) => parentPort?.postMessage(answerTo(article)))
