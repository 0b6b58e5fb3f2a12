/** The version of the checks and their logic; it moves when any check's answer can change. */
export const engineVersion = "1.0.0";
