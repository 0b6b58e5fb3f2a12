/** The numbers that a text refers to as paragraphs: "paragraphs 8, 9 and 12", "paragraphs 5 to 7". */
export function paragraphNumbersIn(text: string): number[] {
  return [
    ...text.matchAll(/paragraphs? (\d{1,3}(?:(?:, | and |, and | to |-| or )\d{1,3})*)/gi),
  ].flatMap(({ 1: listed = "" }) => {
    const range = /^(\d+)(?: to |-)(\d+)$/.exec(listed);
    if (!range) return listed.split(/\D+/).filter(Boolean).map(Number);
    const [first, last] = [Number(range[1]), Number(range[2])];
    return last < first || last - first > 40
      ? []
      : Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
}
