import { configureGlobal } from "fast-check";

/** The long runs try each property on many more cases than the everyday ones (100). */
configureGlobal({ numRuns: Number(process.env.DEEP_RUNS ?? 5000) });
