const hour = 3_600_000;
const clock = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/Copenhagen",
  dateStyle: "short",
  timeStyle: "short",
});

/** The instant at which an ISO date begins in Denmark and Norway, where a day begins one or two hours before UTC's. */
export function startOfDay(date: string): string {
  const midnight = Date.parse(`${date}T00:00:00.000Z`);
  const summer = new Date(midnight - 2 * hour);
  const isSummer = clock.format(summer) === `${date} 00:00`;
  return (isSummer ? summer : new Date(midnight - hour)).toISOString();
}

/** The instant at which the day after an ISO date begins. */
export function endOfDay(date: string): string {
  const next = new Date(Date.parse(`${date}T00:00:00.000Z`) + 24 * hour);
  return startOfDay(next.toISOString().slice(0, 10));
}
