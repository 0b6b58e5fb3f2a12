/** Where a piece of markup that begins at `at` ends, after its last character; -1 where it never does. */
function endOfMarkup(xml: string, at: number): number {
  const closedBy = (mark: string, from: number) => {
    const end = xml.indexOf(mark, from);
    return end < 0 ? -1 : end + mark.length;
  };
  if (xml.startsWith("<!--", at)) return closedBy("-->", at + 4);
  if (xml.startsWith("<![CDATA[", at)) return closedBy("]]>", at + 9);
  if (xml.startsWith("<?", at)) return closedBy("?>", at + 2);
  const next = /[>"'<]/g;
  next.lastIndex = at + 1;
  for (let met = next.exec(xml); met; met = next.exec(xml)) {
    if (met[0] === ">") return met.index + 1;
    if (met[0] === "<") return -1;
    const quoteEnd = xml.indexOf(met[0], met.index + 1);
    if (quoteEnd < 0) return -1;
    next.lastIndex = quoteEnd + 1;
  }
  return -1;
}

/**
 * Whether each element of an XML text is closed by its own tag, all of them within one. It reads the
 * text once: a reader that mends what does not nest can take minutes over a damaged file.
 */
export function nestsWhole(xml: string): boolean {
  const open: string[] = [];
  let roots = 0;
  let end = 0;
  for (let at = xml.indexOf("<"); at >= 0; at = xml.indexOf("<", end)) {
    end = endOfMarkup(xml, at);
    if (end < 0) return false;
    const second = xml[at + 1];
    if (second === "!" || second === "?") continue;
    const isEnd = second === "/";
    const [name = ""] = /^[^\s/>]*/.exec(xml.slice(at + (isEnd ? 2 : 1), end)) ?? [];
    if (isEnd) {
      if (open.pop() !== name) return false;
      continue;
    }
    if (open.length === 0) roots += 1;
    if (roots > 1) return false;
    if (xml[end - 2] !== "/") open.push(name);
  }
  return roots === 1 && open.length === 0;
}
