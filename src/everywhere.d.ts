/** What pages, workers and Node all have, and the language's own library does not declare. */
declare function structuredClone<T>(value: T): T;
