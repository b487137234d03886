import { ok, type Result } from "#app/domain/result.ts";
import { readUpload, type UploadRefusal } from "../documents/read-upload.server.ts";
import type { Upload } from "../documents/upload.ts";
import type { GoalReportForm } from "./goal-report.schema.ts";

/** A posted report with its file looked at. Refused at `file`: what `readUpload` refuses. */
export async function readReport<Form extends Pick<GoalReportForm, "file">>(
  form: Form,
): Promise<Result<Omit<Form, "file"> & { readonly upload?: Upload }, UploadRefusal>> {
  const { file, ...rest } = form;
  if (!file) return ok(rest);
  const upload = await readUpload(file);
  return upload.ok ? ok({ ...rest, upload: upload.value }) : upload;
}
