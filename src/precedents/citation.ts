import * as z from "zod/mini";

/** Where a published figure stands, and whether it was read there or written from memory. */
export const citedSchema = z.strictObject({
  source: z.strictObject({
    title: z.string().check(z.minLength(1)),
    url: z.string().check(z.regex(/^https?:\/\/\S+$/, "not a web address")),
  }),
  status: z.enum(["seen", "recalled"]),
});
