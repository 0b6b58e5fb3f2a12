import { type ReactNode, useState } from "react";
import { Disclosure } from "../ui/disclosure";

export interface OnRequestProps {
  summary: ReactNode;
  /** Drawn when first opened, so that what nobody reads costs nothing. */
  children: () => ReactNode;
}

/** A disclosure whose content is made only when a reader asks for it. */
export function OnRequest({ summary, children }: OnRequestProps) {
  const [wasOpened, setWasOpened] = useState(false);
  return (
    <Disclosure summary={summary} onToggle={(isOpen) => isOpen && setWasOpened(true)}>
      {wasOpened && children()}
    </Disclosure>
  );
}
