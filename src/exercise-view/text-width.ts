const narrow = /[ijlftrI.,'’:;|! ]/;
const wide = /[mwMW]/;
/** Letters of scripts that fill a square. */
const square = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/;

/** How wide a text is, roughly and rather too much, in widths of its own letter size. */
export function textWidth(text: string): number {
  return [...text].reduce((width, letter) => {
    if (square.test(letter)) return width + 1;
    if (narrow.test(letter)) return width + 0.36;
    return width + (wide.test(letter) || letter !== letter.toLowerCase() ? 0.82 : 0.6);
  }, 0);
}
