import { checkCouncilTerm } from "#app/domain/organisation/council-term.ts";
import { can } from "#app/domain/permissions/can.ts";
import { ok, refused } from "#app/domain/result.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordAudit } from "../../audit/record-audit.server.ts";
import type { UseCaseContext } from "../../context.ts";
import {
  findAllCouncilTerms,
  findCouncilTermById,
  updateCouncilTerm,
} from "./council-term.repository.server.ts";
import type { CouncilTermInput } from "./council-term.schema.ts";

type Change = CouncilTermInput & { readonly version: number };

/**
 * Changes a council term. Refused: `not-allowed`, `not-found`, `changed-meanwhile` when someone else has
 * saved since the form was shown, and what `checkCouncilTerm` refuses.
 */
export function editCouncilTerm(context: UseCaseContext, id: string, input: Change) {
  return inTransaction(context, async (writer) => {
    if (!can(context.actor, "organisation.manage", context)) return refused("not-allowed");
    const { organisationId } = context;
    const before = await findCouncilTermById(writer, organisationId, id);
    if (!before) return refused("not-found");
    const others = await findAllCouncilTerms(writer, organisationId);
    const checked = checkCouncilTerm(
      input,
      others.filter((other) => other.id !== id && other.retiredAt === null),
    );
    if (!checked.ok) return checked;
    const { version, ...change } = input;
    if (!(await updateCouncilTerm(writer, { organisationId, id, version }, change))) {
      return refused("changed-meanwhile");
    }
    await recordAudit(writer, context, {
      operation: "councilTerm.edit",
      objectType: "councilTerm",
      objectKey: id,
      objectName: change.name,
      before,
      after: change,
    });
    return ok({ id });
  });
}
