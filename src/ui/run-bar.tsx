import { type ReactNode, useRef } from "react";
import { Button } from "./button";
import { Cluster } from "./cluster";
import { ProgressLine, type ProgressLineProps } from "./progress-line";
import { useKeptFocus } from "./use-kept-focus";

export interface RunBarProps {
  state: "working" | "done" | "stopped" | "failed";
  /** Where the work stands and what came of it; read out when it changes. */
  said: ReactNode;
  progress: ProgressLineProps | undefined;
  stop: { label: string; onClick: () => void };
  again: { label: string; onClick: () => void };
  className?: string | undefined;
}

/** Where a long work stands, said to everyone; with the way to stop it, or to begin again. */
export function RunBar({ state, said, progress, stop, again, className }: RunBarProps) {
  const part = useRef<HTMLDivElement>(null);
  useKeptFocus(part);
  const isWorking = state === "working";
  const act = isWorking ? stop : again;
  return (
    <div ref={part} className={className}>
      <div role="status" className={className}>
        {said}
      </div>
      {state !== "done" && (
        <Cluster>
          {isWorking && progress && <ProgressLine {...progress} />}
          <Button onClick={act.onClick}>{act.label}</Button>
        </Cluster>
      )}
    </div>
  );
}
