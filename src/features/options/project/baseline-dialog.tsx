import { useEffect, useRef, useState } from "react";
import type { MandateDesign } from "../../../domain/design";
import { type BaselineKind, baselineKinds } from "../../../domain/vocabulary/option";
import { showNotice } from "../../../state/notice";
import { readDesignFile } from "../../../state/open-file";
import { keepAsBaseline } from "../../../state/project-acts";
import { refusalInWords } from "../../../storage/refusal-in-words";
import { Button } from "../../../ui/button";
import { Dialog } from "../../../ui/dialog";
import { FieldError } from "../../../ui/field-error";
import { FileButton } from "../../../ui/file-button";
import { RadioGroup } from "../../../ui/radio-group";
import { Select } from "../../../ui/select";
import { Stack } from "../../../ui/stack";
import { useWords } from "../../../ui/words-context";
import { useBaselineSources } from "./baseline-sources";
import { sayKept } from "./say-outcome";

/** The id of the heading over what the options are held against. */
export const baselineHeading = "held-against";

export interface BaselineDialogProps {
  open: MandateDesign;
  isOpen: boolean;
  onClose: () => void;
}

/** Asks what the options are held against, and where the current mandate is taken from. */
export function BaselineDialog({ open, isOpen, onClose }: BaselineDialogProps) {
  const words = useWords();
  const [kind, setKind] = useState<BaselineKind>("no-mission");
  const [from, setFrom] = useState<string>();
  const [fault, setFault] = useState<string>();
  const sources = useBaselineSources(words, open, isOpen);
  const isAdded = useRef(false);

  // The button that opened this goes away with it, so the focus goes to what was added.
  useEffect(() => {
    if (!isOpen && isAdded.current) document.getElementById(baselineHeading)?.focus();
    isAdded.current = false;
  }, [isOpen]);

  const close = () => {
    setFault(undefined);
    onClose();
  };

  async function keep(design: MandateDesign, title: string) {
    const result = await keepAsBaseline(design, kind, title);
    isAdded.current = result.outcome === "kept";
    close();
    if (result.outcome === "full")
      showNotice({ kind: "warning", text: words.say("app.problem.second-baseline") });
    else if (result.outcome === "failed") sayKept(words, result);
    else showNotice({ kind: "info", text: words.say("options.baseline.kept", { title }) });
  }

  async function add() {
    if (kind !== "current-mandate") return keep(open, words.say(`options.kind.${kind}`));
    const source = sources.find(({ id }) => id === from);
    if (!source) return setFault(words.say("options.baseline.from-first"));
    const opened = await source.load();
    if (opened?.ok) return keep(opened.design, opened.design.about.title);
    setFault(opened ? refusalInWords(words, opened.problem) : words.say("options.why.gone"));
  }

  async function addFile(file: File) {
    const opened = await readDesignFile(file);
    if (opened.ok) return keep(opened.design, opened.design.about.title);
    const problem = refusalInWords(words, opened.problem);
    setFault(words.say("app.open.refused", { name: file.name, problem }));
  }

  const isTaken = kind === "current-mandate";
  return (
    <Dialog
      isOpen={isOpen}
      onClose={close}
      title={words.say("options.baseline.title")}
      actions={
        <>
          <Button kind="primary" icon="add" onClick={add}>
            {words.say("options.baseline.add")}
          </Button>
          {isTaken && (
            <FileButton accept=".json,.pdf,application/json,application/pdf" onFile={addFile}>
              {words.say("options.baseline.file")}
            </FileButton>
          )}
          <Button kind="quiet" onClick={close}>
            {words.say("ui.cancel")}
          </Button>
        </>
      }
    >
      <Stack>
        <RadioGroup
          label={words.say("options.baseline.kind")}
          help={words.say("options.baseline.keeps")}
          value={kind}
          onChange={(chosen) => {
            setFault(undefined);
            setKind(chosen ?? kind);
          }}
          undecided={false}
          choices={baselineKinds.map((value) => ({
            value,
            label: words.say(`options.kind.${value}`),
          }))}
        />
        {isTaken ? (
          <Select
            label={words.say("options.baseline.from")}
            emptyLabel={words.say("options.baseline.choose")}
            error={fault}
            value={from}
            onChange={setFrom}
            choices={sources.map(({ id, label }) => ({ value: id, label }))}
          />
        ) : (
          <FieldError id="baseline-fault" error={fault} />
        )}
      </Stack>
    </Dialog>
  );
}
