import { useShallow } from "zustand/react/shallow";
import { useDesignStore } from "../../state/design-store";
import { plainOf } from "../../state/plain-of";
import { Stack } from "../../ui/stack";
import { useWords } from "../../ui/words-context";
import { useAskedField } from "./asked-field";
import { AskedDisclosure } from "./form/asked-disclosure";
import { allPaths, type Question, type StepId } from "./question";
import { QuestionSection } from "./question-section";
import { questions, questionsShown } from "./questions";

/** The questions of a step: essential ones in order, the others under "More detail". */
export function StepPage({ step }: { step: StepId }) {
  const words = useWords();
  const shownIds = useDesignStore(
    useShallow(({ design }) =>
      design ? questionsShown(step, plainOf(design)).map(({ id }) => id) : [],
    ),
  );
  const shown = questions.filter(({ id }) => shownIds.includes(id));
  const more = shown.filter(({ essential }) => !essential);
  const isAsked = useAskedField(({ field }) =>
    more.some((question) => field && allPaths(question).includes(field.path)),
  );
  return (
    <Stack gap={12}>
      <Sections questions={shown.filter(({ essential }) => essential)} />
      {more.length > 0 && (
        <AskedDisclosure
          summary={words.say("wizard.more-detail", { count: more.length })}
          isAsked={isAsked}
        >
          {() => <Sections questions={more} />}
        </AskedDisclosure>
      )}
    </Stack>
  );
}

function Sections({ questions: listed }: { questions: readonly Question[] }) {
  return (
    <Stack gap={12}>
      {listed.map((question) => (
        <QuestionSection key={question.id} question={question} />
      ))}
    </Stack>
  );
}
