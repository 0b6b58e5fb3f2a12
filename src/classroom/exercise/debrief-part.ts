import * as z from "zod/mini";
import { type Exercise, exerciseSchema } from "./exercise";
import { facilitatorSchema } from "./facilitator";
import { type Inject, injectSchema } from "./inject";

/** What a team is shown at the debrief; what to listen for stays with the trainer. */
export const debriefPartSchema = z.strictObject({
  rubric: facilitatorSchema.shape.rubric,
  questions: facilitatorSchema.shape.questions,
  model: facilitatorSchema.shape.model,
  afterwards: facilitatorSchema.shape.afterwards,
  // What to read tells what research found, and of a case from history what came.
  reading: exerciseSchema.shape.reading,
});
export type DebriefPart = z.infer<typeof debriefPartSchema>;

/** The part of an exercise that is sealed until its debrief. */
export function debriefPartOf({
  facilitator,
  reading,
}: Pick<Exercise, "facilitator" | "reading">): DebriefPart {
  const { rubric, questions, model, afterwards } = facilitator;
  return {
    rubric,
    questions: questions.map((question) => ({ ...question, listenFor: "" })),
    model,
    ...(afterwards && { afterwards }),
    reading,
  };
}

/** The debrief's part from the text under its seal; undefined where that is none. */
export function readDebriefPart(text: string): DebriefPart | undefined {
  return readAs(debriefPartSchema, text);
}

/** An inject from the text under its seal; undefined where that is none. */
export function readInject(text: string): Inject | undefined {
  return readAs(injectSchema, text);
}

function readAs<T>(schema: z.ZodMiniType<T>, text: string): T | undefined {
  try {
    const read = schema.safeParse(JSON.parse(text));
    return read.success ? read.data : undefined;
  } catch {
    return undefined;
  }
}
