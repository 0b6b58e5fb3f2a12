/** A title may have this many characters; a longer one is cut where a new design is made of another. */
export const longestTitle = 300;
