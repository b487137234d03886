import type { Writer } from "#db/transaction.ts";
import {
  addAttendance,
  makeAgendaItem,
  makeContribution,
  makeDialogueMeeting,
  makePreparation,
  makeTheme,
  minutesAfter,
} from "#seeds/factories/dialogue.ts";
import type { DialogueStory, RoundStory } from "../story.ts";
import { needed } from "./needed.ts";
import type { Stage } from "./tell-committee.ts";

/** The dialogue meetings of a round; answers with the themes' ids by meeting key and title. */
export async function tellDialogue(
  writer: Writer,
  story: RoundStory,
  stage: Stage,
  roundId: string,
): Promise<Map<string, string>> {
  const themes = new Map<string, string>();
  for (const meeting of story.dialogue) {
    const row = await makeDialogueMeeting(writer, {
      organisationId: stage.organisationId,
      roundId,
      model: meeting.model,
      title: meeting.title,
      theme: meeting.theme,
      heldOn: meeting.heldOn,
      startsAtTime: meeting.time,
      place: meeting.place,
      state: meeting.state,
      summary: meeting.summary,
      startedAt: startOf(meeting),
      closedAt: endOf(meeting),
      institutionIds: meeting.institutions.map((slug) => needed(stage.institutions, slug)),
      jointCommitteeIds: (meeting.jointWith ?? []).map((slug) => needed(stage.committees, slug)),
      followUpMinutes: meeting.agenda[0]?.minutes ?? 30,
    });
    await tellBefore(writer, meeting, stage, row.id);
    await tellDuring(writer, meeting, stage, row.id, themes);
  }
  return themes;
}

async function tellBefore(
  writer: Writer,
  meeting: DialogueStory,
  stage: Stage,
  dialogueMeetingId: string,
) {
  const own = { organisationId: stage.organisationId, dialogueMeetingId };
  const start = startOf(meeting);
  let minutes = meeting.agenda[0]?.minutes ?? 0;
  for (const [index, item] of meeting.agenda.slice(1).entries()) {
    const startedAt = start && minutesAfter(start, minutes);
    minutes += item.minutes;
    const endedAt = start && minutesAfter(start, minutes);
    await makeAgendaItem(writer, { ...own, ...item, startedAt, endedAt, position: index + 1 });
  }
  for (const preparation of meeting.preparations) {
    const { institution, ...texts } = preparation;
    await makePreparation(writer, {
      ...own,
      ...texts,
      institutionId: needed(stage.institutions, institution),
      submittedAt: `${preparation.boardDialogueOn}T12:00:00.000Z`,
      updatedAt: `${preparation.boardDialogueOn}T12:00:00.000Z`,
    });
  }
}

async function tellDuring(
  writer: Writer,
  meeting: DialogueStory,
  stage: Stage,
  dialogueMeetingId: string,
  themes: Map<string, string>,
) {
  const own = { organisationId: stage.organisationId, dialogueMeetingId };
  const present = new Set(await leadersAt(writer, meeting, stage));
  const talkBegins = minutesAfter(beginningOf(meeting), meeting.agenda[0]?.minutes ?? 0);
  let position = 0;
  for (const [index, theme] of meeting.themes.entries()) {
    const row = await makeTheme(writer, { ...own, title: theme.title, position: index + 1 });
    themes.set(`${meeting.key}/${theme.title}`, row.id);
    for (const { text, from } of theme.contributions) {
      position += 1;
      if ("politician" in from) present.add(stage.cast.named(from.politician));
      await makeContribution(writer, {
        ...own,
        text,
        position,
        themeId: row.id,
        createdAt: minutesAfter(talkBegins, 2 * position),
        ...("institution" in from
          ? { institutionId: needed(stage.institutions, from.institution) }
          : { personId: stage.cast.named(from.politician) }),
      });
    }
  }
  if (present.size > 0) await addAttendance(writer, { ...own, personIds: [...present] });
}

/** The leaders of the institutions that took part in a meeting that is over. */
async function leadersAt(writer: Writer, meeting: DialogueStory, stage: Stage) {
  if (meeting.state !== "closed") return [];
  const institutionIds = meeting.institutions.map((slug) => needed(stage.institutions, slug));
  const leaders = await writer
    .selectFrom("roleAssignment")
    .where("organisationId", "=", stage.organisationId)
    .where("role", "=", "institutionLeader")
    .where("institutionId", "in", institutionIds)
    .select("personId")
    .execute();
  return leaders.map((leader) => leader.personId);
}

/** When a meeting begins; the story's months lie in winter time, an hour before UTC. */
function beginningOf(meeting: DialogueStory): string {
  return minutesAfter(`${meeting.heldOn}T${meeting.time}:00.000Z`, -60);
}

/** When a meeting that is over began. */
function startOf(meeting: DialogueStory): string | null {
  return meeting.state === "closed" ? beginningOf(meeting) : null;
}

function endOf(meeting: DialogueStory): string | null {
  const start = startOf(meeting);
  const minutes = meeting.agenda.reduce((sum, item) => sum + item.minutes, 0);
  return start && minutesAfter(start, minutes);
}
