import { useState } from "react";
import { type KitAnswers, kitFrom } from "../../../classroom/kit/kit-answers";
import { keepKit, keptKit } from "../../../storage/kept-kit";

/** What the trainer enters in the kit; each change is kept on the device. */
export function useKit() {
  const [kit, setKit] = useState(() => kitFrom(keptKit()));
  function change(part: Partial<KitAnswers>) {
    const next = { ...kit, ...part };
    setKit(next);
    keepKit(next);
  }
  return { kit, change };
}
