import type { ReactNode } from "react";
import { OnRequest } from "../../../evidence-view/on-request";
import { Disclosure } from "../../../ui/disclosure";

export interface AskedDisclosureProps {
  summary: string;
  /** True while a link or a remedy asks for a field inside. */
  isAsked: boolean;
  children: () => ReactNode;
}

/** Depth on request, that opens by itself while something inside is asked for. */
export function AskedDisclosure({ summary, isAsked, children }: AskedDisclosureProps) {
  if (!isAsked) return <OnRequest summary={summary}>{children}</OnRequest>;
  return (
    <Disclosure summary={summary} isOpen>
      {children()}
    </Disclosure>
  );
}
