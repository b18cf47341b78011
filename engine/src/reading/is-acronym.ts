/** Two to seven capitals. */
export const isAcronym = (name: string): boolean => /^\p{Lu}[\p{Lu}\d]{1,6}$/u.test(name)
