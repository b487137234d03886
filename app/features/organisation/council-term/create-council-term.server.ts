import { checkCouncilTerm } from "#app/domain/organisation/council-term.ts";
import { can } from "#app/domain/permissions/can.ts";
import { ok, refused } from "#app/domain/result.ts";
import { newId } from "#db/id.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordAudit } from "../../audit/record-audit.server.ts";
import type { UseCaseContext } from "../../context.ts";
import { findAllCouncilTerms, insertCouncilTerm } from "./council-term.repository.server.ts";
import type { CouncilTermInput } from "./council-term.schema.ts";

/** Creates a council term. Refused: `not-allowed` and what `checkCouncilTerm` refuses. */
export function createCouncilTerm(context: UseCaseContext, input: CouncilTermInput) {
  return inTransaction(context, async (writer) => {
    if (!can(context.actor, "organisation.manage", context)) return refused("not-allowed");
    const others = await findAllCouncilTerms(writer, context.organisationId);
    const checked = checkCouncilTerm(
      input,
      others.filter((other) => other.retiredAt === null),
    );
    if (!checked.ok) return checked;
    const term = { id: newId(), organisationId: context.organisationId, ...input };
    await insertCouncilTerm(writer, term);
    await recordAudit(writer, context, {
      operation: "councilTerm.create",
      objectType: "councilTerm",
      objectKey: term.id,
      objectName: term.name,
      after: input,
    });
    return ok({ id: term.id });
  });
}
