import { useEffect, useState } from "react";
import type { Records } from "../engine/evaluate";
import { useEvidenceInUse } from "./evidence-in-use";
import { loadShippedRecords, recordsWith } from "./records";

let shippedBefore: Records | undefined;

/** The records that checks are made against, with the evidence in use; undefined until loaded. */
export function useRecords(): Records | undefined {
  const shipped = useShippedRecords();
  const base = useEvidenceInUse(({ loaded }) => loaded?.base);
  return shipped && base ? recordsWith(shipped, base) : shipped;
}

/** The records that ship with the app; undefined until they are loaded. */
export function useShippedRecords(): Records | undefined {
  const [records, setRecords] = useState(shippedBefore);
  useEffect(() => {
    if (shippedBefore) return;
    let isShown = true;
    loadShippedRecords().then((value) => {
      shippedBefore = value;
      if (isShown) setRecords(value);
    });
    return () => {
      isShown = false;
    };
  }, []);
  return records;
}
