import type * as z from "zod/mini";
import { toJSONSchema } from "zod/v4/core";
import { exerciseSchema, exerciseVersion, participantsCopySchema } from "./exercise/exercise";
import { teamWorkSchema, teamWorkVersion } from "./team-work";

/** Where the published forms of the classroom's files lie, by file name. */
export function classroomJsonSchemas(): Record<string, Record<string, unknown>> {
  return Object.fromEntries([
    published(`exercise.v${exerciseVersion}`, "Exercise", exerciseSchema),
    published(
      `participants-copy.v${exerciseVersion}`,
      "Participants' copy of an exercise",
      participantsCopySchema,
    ),
    published(`team-work.v${teamWorkVersion}`, "Work of a team in an exercise", teamWorkSchema),
  ]);
}

/** One form as JSON Schema, draft 2020-12, for other programs. */
function published(name: string, title: string, schema: z.ZodMiniType) {
  const { $schema, ...rest } = toJSONSchema(schema, { reused: "ref" });
  const file = `${name}.schema.json`;
  return [file, { $schema, $id: file, title, ...rest }] as const;
}
