import { useRef, useState } from "react";
import { isOption, optionsInOrder } from "../../../alternatives/project/options-in-order";
import type { MandateDesign } from "../../../domain/design";
import { PageTitle } from "../../../help-view/page-title";
import { useDesignStore } from "../../../state/design-store";
import { moveOption } from "../../../state/project-acts";
import { useOptions } from "../../../state/use-options";
import { useAfterFrame } from "../../../ui/use-after-frame";
import { useKeptFocus } from "../../../ui/use-kept-focus";
import { VisuallyHidden } from "../../../ui/visually-hidden";
import { useWords } from "../../../ui/words-context";
import { baselineHeading } from "./baseline-dialog";
import { OptionCard } from "./option-card";
import styles from "./project.module.css";
import { ProjectHead } from "./project-head";
import { ProjectNotes } from "./project-notes";
import { sayNotChanged } from "./say-outcome";

/** The options of the open design’s project. */
export function ProjectPart() {
  const words = useWords();
  const open = useAfterFrame(useDesignStore((state) => state.design));
  const { project, options, damaged, state } = useOptions();
  const part = useRef<HTMLDivElement>(null);
  useKeptFocus(part);
  const baselines = options.filter((design) => !isOption(design));
  return (
    <div ref={part} className={styles.part}>
      <PageTitle topic="project">{words.say("options.title")}</PageTitle>
      {open && <ProjectHead project={project} open={open} options={options} />}
      <ProjectNotes options={options} damaged={damaged} state={state} />
      {baselines.length > 0 && (
        <section className={styles.section} aria-labelledby={baselineHeading}>
          <h2 id={baselineHeading} tabIndex={-1}>
            {words.say("options.held-against")}
          </h2>
          {baselines.map((design) => (
            <OptionCard
              key={design.id}
              design={design}
              isOpen={design.id === open?.id}
              options={options}
              against={[]}
            />
          ))}
        </section>
      )}
      <OptionList options={options} openId={open?.id} />
    </div>
  );
}

interface OptionListProps {
  options: readonly MandateDesign[];
  openId: string | undefined;
}

function OptionList({ options, openId }: OptionListProps) {
  const words = useWords();
  const [said, setSaid] = useState("");
  const ordered = optionsInOrder(options);
  const listed = ordered.filter(isOption);
  const baseline = ordered.find((design) => !isOption(design));
  const against = [baseline, listed[0]].filter((design) => design !== undefined);

  async function move(design: MandateDesign, by: -1 | 1) {
    sayNotChanged(words, await moveOption(options, design.id, by));
    const title = design.about.title || words.say("app.design-name.none");
    const place = listed.indexOf(design) + 1 + by;
    setSaid(words.say("options.moved", { title, place, count: listed.length }));
  }

  return (
    <section className={styles.section} aria-labelledby="options-listed">
      <h2 id="options-listed">{words.say("options.listed", { count: listed.length })}</h2>
      <VisuallyHidden>
        <span role="status">{said}</span>
      </VisuallyHidden>
      <ol className={styles.list}>
        {listed.map((design, index) => (
          <li key={design.id}>
            <OptionCard
              design={design}
              isOpen={design.id === openId}
              options={options}
              against={against}
              moving={
                listed.length < 2
                  ? undefined
                  : {
                      isFirst: index === 0,
                      isLast: index === listed.length - 1,
                      move: (by) => move(design, by),
                    }
              }
            />
          </li>
        ))}
      </ol>
    </section>
  );
}
