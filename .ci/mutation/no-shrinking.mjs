// @ts-check
import fc from "fast-check";

// That a property fails is enough here; the smallest example of it would take long to find.
fc.configureGlobal({ endOnFailure: true });
