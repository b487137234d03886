import { newId } from "#db/id.ts";
import type { Writer } from "#db/transaction.ts";
import type { UseCaseContext } from "../context.ts";
import { insertFile } from "../documents/file.repository.server.ts";
import { deleteEvidence, insertEvidence } from "./report-evidence.repository.server.ts";
import type { ReportInput } from "./write-report.server.ts";

/** Gives a report the links of its form and a new file; files leave it that are said to leave. */
export async function writeEvidence(
  writer: Writer,
  context: UseCaseContext,
  goalReportId: string,
  input: Pick<ReportInput, "links" | "removedFiles" | "upload">,
): Promise<void> {
  const { organisationId } = context;
  await deleteEvidence(writer, organisationId, goalReportId, input.removedFiles);
  const row = () => ({ id: newId(), organisationId, goalReportId });
  const links = input.links
    .filter(({ url }) => url !== "")
    .map(({ title, url }) => ({
      ...row(),
      kind: "link" as const,
      title: title || url,
      url,
      fileId: null,
    }));
  const { upload } = input;
  if (!upload) return insertEvidence(writer, links);
  const fileId = await insertFile(writer, {
    organisationId,
    upload,
    uploadedBy: context.actor.personId,
    uploadedAt: context.now,
  });
  const file = { ...row(), kind: "file" as const, title: upload.name, url: null, fileId };
  await insertEvidence(writer, [...links, file]);
}
