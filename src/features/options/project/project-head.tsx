import { useState } from "react";
import { longestTitle } from "../../../alternatives/project/longest-title";
import { isOption } from "../../../alternatives/project/options-in-order";
import type { MandateDesign } from "../../../domain/design";
import { keepAsOption } from "../../../state/keep-as-option";
import { showNotice } from "../../../state/notice";
import { renameProject } from "../../../state/project-acts";
import { saveProject } from "../../../state/save-project";
import { titleOfCopy } from "../../../state/title-of-copy";
import { Button } from "../../../ui/button";
import { Cluster } from "../../../ui/cluster";
import { TextInput } from "../../../ui/text-input";
import { useWords } from "../../../ui/words-context";
import { BaselineDialog } from "./baseline-dialog";
import styles from "./project.module.css";
import { sayKept, sayNotChanged } from "./say-outcome";
import { usePendingText } from "./use-pending-text";

export interface ProjectHeadProps {
  project: { id: string; title: string } | undefined;
  open: MandateDesign;
  options: readonly MandateDesign[];
}

/** What the project is called, and what can be done with all of it. */
export function ProjectHead({ project, open, options }: ProjectHeadProps) {
  const words = useWords();
  const [isAdding, setIsAdding] = useState(false);
  const title = open.about.title || words.say("app.design-name.none");

  async function duplicate() {
    sayKept(words, await keepAsOption(open, titleOfCopy(words, title)));
  }

  async function save() {
    await saveProject().catch(() =>
      showNotice({ kind: "error", text: words.say("options.unreadable") }),
    );
  }

  return (
    <div className={styles.head}>
      <p>{words.say("options.intro")}</p>
      {project ? (
        <ProjectName title={project.title} options={options} />
      ) : (
        <p>{words.say("options.alone", { title })}</p>
      )}
      <Cluster>
        <Button kind="primary" icon="copy" onClick={duplicate}>
          {words.say("options.duplicate-open")}
        </Button>
        {options.every(isOption) && (
          <Button icon="add" aria-haspopup="dialog" onClick={() => setIsAdding(true)}>
            {words.say("options.baseline.title")}
          </Button>
        )}
        {project && (
          <Button icon="download" onClick={save}>
            {words.say("options.save-project")}
          </Button>
        )}
      </Cluster>
      <BaselineDialog open={open} isOpen={isAdding} onClose={() => setIsAdding(false)} />
    </div>
  );
}

function ProjectName({ title, options }: { title: string; options: readonly MandateDesign[] }) {
  const words = useWords();
  const text = usePendingText(title, async (typed) =>
    sayNotChanged(words, await renameProject(options, typed)),
  );
  return (
    <div className={styles.name}>
      <TextInput label={words.say("options.project-name")} maxLength={longestTitle} {...text} />
    </div>
  );
}
