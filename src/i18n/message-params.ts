/** Values put into a message, by the name of their placeholder. */
export type MessageParams = Readonly<Record<string, string | number | boolean | Date>>;
