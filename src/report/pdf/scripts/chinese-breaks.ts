/** Characters that are set one beside the other without spaces, a line ending after any of them. */
const wide = /[\u2e80-\u303f\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff00-\uffef]/;

/** What never begins a line: closing marks, stops, and what belongs to the word before. */
const closing = /[、。，．；：！？％）］｝〉》」』】〕〗”’…—·,.;:!?%)\]}»›\u00a0\u202f]/;
/** What never ends a line: opening marks, and signs that belong to the number after them. */
const opening = /[（［｛〈《「『【〔〖“‘￥＄＃([{«‹#$\u00a0\u202f]/;

export const holdsChinese = (text: string): boolean => wide.test(text);

/** May a line end between these two characters, one of which is Chinese? */
export function mayPart(before: string, after: string): boolean {
  if (!wide.test(before) && !wide.test(after)) return false;
  return !closing.test(after) && !opening.test(before);
}
