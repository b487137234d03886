import {
  adoptBearingVersion,
  findNextBearingPosition,
  insertBearing,
  insertBearingComment,
  updateBearing,
} from "#app/features/bearings/bearing.repository.server.ts";
import { newId } from "#db/id.ts";
import type { Writer } from "#db/transaction.ts";

type BearingGiven = {
  readonly organisationId: string;
  readonly committeeId: string;
  readonly roundId: string;
  readonly title: string;
  readonly text?: string;
  readonly state?: "draft" | "adopted" | "withdrawn";
  /** Given with the state adopted; a date stands in where it is missing. */
  readonly adoptedOn?: string;
  readonly decisionText?: string;
  readonly themeIds?: readonly string[];
  readonly previousBearingId?: string | null;
  readonly position?: number;
  /** Given with the state withdrawn. */
  readonly withdrawReason?: string;
  readonly withdrawnOn?: string;
  readonly createdBy?: string | null;
  readonly createdAt?: string;
};

type CommentGiven = {
  readonly organisationId: string;
  readonly bearingId: string;
  readonly personId: string;
  readonly text: string;
  readonly at?: string;
};

/** A bearing with its first version, adopted where the state says so. */
export async function makeBearing(writer: Writer, given: BearingGiven) {
  const { organisationId, committeeId, roundId, state = "draft" } = given;
  const bearing = {
    id: newId(),
    organisationId,
    committeeId,
    roundId,
    state,
    previousBearingId: given.previousBearingId ?? null,
    position: given.position ?? (await findNextBearingPosition(writer, organisationId, roundId)),
  };
  const version = {
    title: given.title,
    text: given.text ?? "",
    reason: "",
    createdBy: given.createdBy ?? null,
    createdAt: given.createdAt ?? "2027-02-01T08:00:00.000Z",
  };
  await insertBearing(writer, bearing, version, given.themeIds ?? []);
  if (state === "adopted") {
    await adoptBearingVersion(writer, organisationId, bearing.id, 1, {
      adoptedOn: given.adoptedOn ?? "2027-02-15",
      decisionText: given.decisionText ?? "",
      adoptedBy: null,
    });
  }
  if (state === "withdrawn") {
    await updateBearing(writer, organisationId, bearing.id, 1, {
      withdrawReason: given.withdrawReason ?? "Udvalget samlede det i et andet pejlemærke.",
      withdrawnOn: given.withdrawnOn ?? "2027-02-20",
    });
  }
  return { ...bearing, title: version.title, text: version.text, versionNumber: 1 };
}

/** A committee member's comment on a bearing. */
export async function makeBearingComment(writer: Writer, given: CommentGiven) {
  const comment = { id: newId(), at: "2027-02-10T08:00:00.000Z", ...given };
  await insertBearingComment(writer, comment);
  return comment;
}
