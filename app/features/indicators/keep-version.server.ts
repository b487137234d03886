import {
  type Meaning,
  newVersion,
  type SaidOfChange,
} from "#app/domain/indicators/definition-version.ts";
import { ok } from "#app/domain/result.ts";
import { newId } from "#db/id.ts";
import type { Writer } from "#db/transaction.ts";
import type { UseCaseContext } from "../context.ts";
import {
  findAllVersionsOfIndicators,
  insertVersions,
  updateVersion,
} from "./definition-version.repository.server.ts";

/**
 * Keeps a change of meaning as a version from its year on; with the first change the definition before it is kept too, as the
 * one from the beginning. A second change of the same year takes the first one's place; one said to be other words for the same
 * rewrites the newest version. Answers with the new version, or null. Refused as `newVersion` refuses.
 */
export async function keepVersion(
  writer: Writer,
  context: UseCaseContext,
  indicatorId: string,
  before: Meaning,
  after: Meaning,
  said: SaidOfChange,
) {
  const { organisationId } = context;
  const versions = await findAllVersionsOfIndicators(writer, organisationId, [indicatorId]);
  const latest = versions.at(-1);
  const version = newVersion(before, after, said, latest?.fromYear ?? 0);
  if (!version.ok) return version;
  if (version.value === null) {
    if (latest) await updateVersion(writer, organisationId, latest.id, after);
    return version;
  }
  const { fromYear, reason } = version.value;
  const isBreak = version.value.isBreak ? (1 as const) : (0 as const);
  const by = { createdBy: context.actor.personId, createdAt: context.now };
  const row = { organisationId, indicatorId, ...by };
  const next = { ...after, fromYear, reason, isBreak, ...by };
  if (latest?.fromYear === fromYear) {
    await updateVersion(writer, organisationId, latest.id, next);
    return version;
  }
  const first = { ...row, ...before, id: newId(), fromYear: 0, isBreak: 0 as const, reason: "" };
  await insertVersions(writer, [...(latest ? [] : [first]), { ...row, ...next, id: newId() }]);
  return ok(version.value);
}
