import { useId } from "react";

export interface ProgressLineProps {
  /** What is being done, and how far it is. */
  said: string;
  /** How much is done of how much; absent where nobody knows how much there is to do. */
  step?: { done: number; of: number } | undefined;
}

/** How far a long work is; not read out at each step. */
export function ProgressLine({ said, step }: ProgressLineProps) {
  const id = useId();
  return (
    <p>
      <label htmlFor={id}>{said}</label>{" "}
      <progress id={id} {...(step && { value: step.done, max: step.of })} />
    </p>
  );
}
