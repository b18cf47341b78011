import { openRecord } from '../open-record.ts'

// Opens the record of a folder, says so, and keeps it until killed.
await openRecord({ kind: 'folder', folder: process.argv[2] ?? '' })
process.stdout.write('open\n')
setInterval(() => {}, 1_000)
