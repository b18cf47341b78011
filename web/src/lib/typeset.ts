/** A French title as it is set: no line begins with a mark that belongs to the word before, none ends with an opening one. */
export const typeset = (title: string): string =>
  title.replace(/ (?=[»?!:;])/g, '\u00A0').replace(/(?<=[«]) /g, '\u00A0')
