import { useEffect, useState } from "react";
import type { Records } from "../engine/evaluate";
import { loadRecords } from "./records";

let loaded: Records | undefined;

/** The records that checks are made against; undefined until they are loaded. */
export function useRecords(): Records | undefined {
  const [records, setRecords] = useState(loaded);
  useEffect(() => {
    if (loaded) return;
    let isShown = true;
    loadRecords().then((value) => {
      loaded = value;
      if (isShown) setRecords(value);
    });
    return () => {
      isShown = false;
    };
  }, []);
  return records;
}
