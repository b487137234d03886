import { checkNameIsFree } from "#app/domain/organisation/name.ts";
import { slugOf } from "#app/domain/organisation/slug.ts";
import { can } from "#app/domain/permissions/can.ts";
import { ok, refused } from "#app/domain/result.ts";
import { newId } from "#db/id.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordAudit } from "../../audit/record-audit.server.ts";
import type { UseCaseContext } from "../../context.ts";
import { findAllCommittees, insertCommittee } from "./committee.repository.server.ts";
import type { CommitteeInput } from "./committee.schema.ts";

/** Creates a committee, last in the order. Refused: `not-allowed`; `taken` when the name is in use. */
export function createCommittee(context: UseCaseContext, input: CommitteeInput) {
  return inTransaction(context, async (writer) => {
    if (!can(context.actor, "organisation.manage", context)) return refused("not-allowed");
    const others = await findAllCommittees(writer, context.organisationId);
    const checked = checkNameIsFree(input.name, others);
    if (!checked.ok) return checked;
    const committee = {
      id: newId(),
      organisationId: context.organisationId,
      slug: slugOf(
        input.name,
        others.map((other) => other.slug),
        "udvalg",
      ),
      position: Math.max(0, ...others.map((other) => other.position)) + 1,
      ...input,
    };
    await insertCommittee(writer, committee);
    await recordAudit(writer, context, {
      operation: "committee.create",
      objectType: "committee",
      objectKey: committee.id,
      objectName: committee.name,
      after: input,
    });
    return ok({ id: committee.id });
  });
}
