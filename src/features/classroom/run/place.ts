/** The id of the run in an address such as "/run/3f2a"; undefined where it names none. */
export function runAt(location: string): string | undefined {
  const id = location.split(/[/?]/)[2] ?? "";
  return /^[a-z0-9][a-z0-9-]{0,63}$/.test(id) ? id : undefined;
}

export const addressOfRun = (id: string) => `#/run/${id}`;
export const addressOfProjector = (id: string) => `#/projector/${id}`;
export const addressOfBoard = (id: string) => `#/board/${id}`;
export const addressOfLibrary = "#/classroom";
