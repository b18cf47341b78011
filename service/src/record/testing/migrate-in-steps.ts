import type { Sql } from '../database/home.ts'
import { MIGRATIONS_FOLDER, migrate, readMigrations } from '../database/migrate.ts'
import type { Place } from '../place.ts'
import { openHome } from './homes.ts'

// A process that is made to be killed: brings the schema of a place to the newest step and prints a dot before each statement.

const home = await openHome(JSON.parse(process.argv[2] ?? '') as Place)

/** The transaction, telling of each statement before it runs it. */
const telling = (tx: Sql): Sql =>
  new Proxy(tx, {
    get(target, name) {
      if (name !== 'execute') return Reflect.get(target, name, target)
      return async (...args: Parameters<Sql['execute']>) => {
        process.stdout.write('.')
        await new Promise(resolve => setTimeout(resolve, 20))
        return target.execute(...args)
      }
    },
  })

await migrate(
  { ...home, transaction: work => home.transaction(tx => work(telling(tx))) },
  await readMigrations(MIGRATIONS_FOLDER),
)
await home.close()
process.stdout.write('done')
