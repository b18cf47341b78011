import { lockFolder } from '../lock/folder-lock.ts'

// Takes the lock of a folder, says so, and keeps it until killed.
await lockFolder(process.argv[2] ?? '', 'socket', 'a test')
process.stdout.write('held\n')
setInterval(() => {}, 1_000)
