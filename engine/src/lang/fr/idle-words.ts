/** Words of a description that tell nothing of whom it is of, without accents. */
export const idleWords: ReadonlySet<string> = new Set(
  'des les une aux dans par pour sur chez qui que dont the son ses leur leurs cet cette ces elle est ete tres plus'.split(
    ' ',
  ),
)
