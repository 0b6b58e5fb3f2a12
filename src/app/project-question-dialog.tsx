import { answerProject, useProjectQuestion } from "../state/project-question";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { useWords } from "../ui/words-context";

/** Asks what to do with a project's file where this device holds its designs in another state. */
export function ProjectQuestionDialog() {
  const words = useWords();
  const question = useProjectQuestion(({ asked }) => asked?.question);
  const neither = () => answerProject({ choice: "neither" });
  const title = question?.title ?? "";
  const file = question?.file ?? "";
  const replace = () =>
    answerProject({
      choice: "replace",
      versionName: words.say("app.open-project.version", { file }),
    });
  const both = () => answerProject({ choice: "both", title: words.say("app.copy-of", { title }) });
  return (
    <Dialog
      isOpen={question !== undefined}
      onClose={neither}
      title={words.say("app.open-project.title", { title })}
      actions={
        <>
          <Button kind="primary" onClick={both}>
            {words.say("app.open-project.both")}
          </Button>
          <Button onClick={replace}>{words.say("app.open-project.replace")}</Button>
          <Button kind="quiet" onClick={neither}>
            {words.say("ui.cancel")}
          </Button>
        </>
      }
    >
      {question && (
        <p>{words.say("app.open-project.text", { file, titles: words.list(question.titles) })}</p>
      )}
    </Dialog>
  );
}
