/** Letters that carry no separate mark, so that Unicode does not take them apart. */
const whole: Readonly<Record<string, string>> = {
  ø: "o",
  ł: "l",
  đ: "d",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ı: "i",
};

/** Text as it is searched: lower case, accents away, so that "Seve" finds "Séverine". */
export function folded(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[øłđßæœı]/g, (letter) => whole[letter] ?? letter);
}
