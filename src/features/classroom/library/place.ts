/** The exercise that an address of the classroom names: "/classroom/orvane"; undefined for the list. */
export function exerciseAt(location: string): string | undefined {
  const [, , id = ""] = (location.split("?")[0] ?? "").split("/");
  return id === "" ? undefined : id;
}

/** The address of the list, or of one exercise to read. */
export function addressToRead(id?: string): string {
  return id === undefined ? "#/classroom" : `#/classroom/${id}`;
}
