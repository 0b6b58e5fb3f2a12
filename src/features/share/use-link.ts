import { useEffect, useState } from "react";
import type { MandateDesign } from "../../domain/design";
import { linkDataOf, type MadeLink } from "../../storage/link/design-link";

/** The data of the link to a design; undefined while it is made. */
export function useLink(design: MandateDesign): MadeLink | undefined {
  const [made, setMade] = useState<{ of: MandateDesign; link: MadeLink }>();
  useEffect(() => {
    let isWanted = true;
    linkDataOf(design).then((link) => {
      if (isWanted) setMade({ of: design, link });
    });
    return () => {
      isWanted = false;
    };
  }, [design]);
  return made?.of === design ? made.link : undefined;
}
