/** The names of everything that the app stores begin so. */
export const storagePrefix = "mandate-wizard";

/** Every database of the app: designs with their versions, the text being read, texts compared, what is tried. */
export const databaseNames = {
  designs: storagePrefix,
  reading: `${storagePrefix}-reading`,
  texts: `${storagePrefix}-texts`,
  trials: `${storagePrefix}-trials`,
} as const;
