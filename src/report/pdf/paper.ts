/** Papers that the PDF can be made for, in points (1/72 inch). */
export const papers = {
  a4: { width: 595.28, height: 841.89 },
  letter: { width: 612, height: 792 },
} as const;
export type Paper = keyof typeof papers;
export const paperIds = Object.keys(papers) as Paper[];

/** 20 mm on every side; head and foot stand inside it. */
export const margin = 56.69;

/** Where things stand on a page, in points; x is counted from the left edge of the text. */
export interface PageGrid {
  readonly paper: Paper;
  /** Width and height of the text area. */
  readonly width: number;
  readonly height: number;
  /** The axis on which running text begins; names and statuses hang to the left of it. */
  readonly axis: number;
  readonly gutter: number;
}

/** The grid of a paper: a hanging column for names, and a measure of about 75 letters. */
export function gridOf(paper: Paper): PageGrid {
  const { width, height } = papers[paper];
  const textWidth = width - 2 * margin;
  return { paper, width: textWidth, height: height - 2 * margin, axis: 118, gutter: 16 };
}
