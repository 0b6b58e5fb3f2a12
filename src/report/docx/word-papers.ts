/** Widths and heights of paper, in twentieths of a point. */
export const wordPapers = {
  a4: { width: 11906, height: 16838 },
  letter: { width: 12240, height: 15840 },
} as const;
