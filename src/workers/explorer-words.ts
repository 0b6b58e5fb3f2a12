/** What the page says to the worker of an exploration when enough was looked at. */
export const enough = "enough";
