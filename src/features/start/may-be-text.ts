import type { FileOpened } from "../../state/open-file";

type Problem = Extract<FileOpened, { outcome: "refused" }>["problem"];

/** What a text that is no design is refused for. */
const noDesign: ReadonlySet<Problem["code"]> = new Set<Problem["code"]>([
  "not-json",
  "not-utf8",
  "pdf-without-design",
]);

/** Whether a file that was refused as a design may be a resolution, by its name and what was wrong. */
export function mayBeText({ name, type }: Pick<File, "name" | "type">, { code }: Problem): boolean {
  const isTextFile = /\.(?:txt|text|docx|pdf)$/i.test(name) || /^text\/plain\b|\/pdf$/.test(type);
  return isTextFile && !/\.json$/i.test(name) && noDesign.has(code);
}
