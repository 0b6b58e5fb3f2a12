/** The end of the block that opens at `start` with a brace. */
function endOfBlock(message: string, start: number): number {
  let depth = 0;
  for (let at = start; at < message.length; at++) {
    if (message[at] === "{") depth++;
    if (message[at] === "}" && --depth === 0) return at;
  }
  return message.length;
}

/** The blocks in braces that stand side by side in a text. */
function blocksOf(text: string): string[] {
  const blocks: string[] = [];
  for (let at = text.indexOf("{"); at >= 0; at = text.indexOf("{", at)) {
    const end = endOfBlock(text, at);
    blocks.push(text.slice(at + 1, end));
    at = end + 1;
  }
  return blocks;
}

/** An ICU message as its longest reader meets it: of each choice the longest branch, one word for each value. */
export function longestReading(message: string): string {
  const start = message.indexOf("{");
  if (start < 0) return message;
  const end = endOfBlock(message, start);
  const choice = /^\s*\w+\s*,\s*(?:plural|select)\s*,(.*)$/s.exec(message.slice(start + 1, end));
  const readings = choice ? blocksOf(choice[1] ?? "").map(longestReading) : ["X"];
  const longest = readings.reduce((one, other) => (other.length > one.length ? other : one), "");
  return message.slice(0, start) + longest + longestReading(message.slice(end + 1));
}
