import { navigate } from "wouter/use-hash-location";
import type { LeftOut } from "../../alternatives/project/open-project";
import type { Words } from "../../i18n/words";
import { showNotice } from "../../state/notice";
import type { ProjectFileOpened } from "../../state/open-project-file";
import { refusalWithLabels } from "../../storage/refusal-in-words";

type Opened = Extract<ProjectFileOpened, { outcome: "opened" }>;

/** So many of those that are left out are named; the rest is counted. */
const mostNamed = 5;

/** Says what came of a project's file, each design that is left out by its name, and goes to it. */
export async function sayProjectOpened(words: Words, name: string, opened: Opened): Promise<void> {
  const { title, count, leftOut, notSaved } = opened;
  const lost = [
    ...(await Promise.all(leftOut.slice(0, mostNamed).map((one) => leftOutInWords(words, one)))),
    ...(leftOut.length <= mostNamed
      ? []
      : [words.say("app.open-project.left-out.more", { count: leftOut.length - mostNamed })]),
    ...(notSaved.length === 0
      ? []
      : [words.say("app.open-project.not-saved", { titles: words.list(notSaved) })]),
  ];
  if (count === 0) {
    const problem = words.join(lost);
    showNotice({ kind: "error", text: words.say("app.open.refused", { name, problem }) });
    return;
  }
  const done = words.say("app.open-project.done", { count, title });
  showNotice({ kind: lost.length > 0 ? "warning" : "info", text: words.join([done, ...lost]) });
  navigate("/options/project");
}

async function leftOutInWords(words: Words, { title, number, problem }: LeftOut): Promise<string> {
  return words.say("app.open-project.left-out", {
    title: title ?? words.say("app.design-name.none"),
    number,
    problem: await refusalWithLabels(words, problem),
  });
}
