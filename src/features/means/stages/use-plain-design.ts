import { type PlainDesign, plainDesign } from "../../../domain/plain";
import { useDesignStore } from "../../../state/design-store";

/** The values of the open design; undefined while none is open. */
export function usePlainDesign(): PlainDesign | undefined {
  const design = useDesignStore((state) => state.design);
  return design && plainDesign(design);
}
