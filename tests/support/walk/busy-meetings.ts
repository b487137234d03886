import type { Writer } from "#db/transaction.ts";
import {
  makeAgendaItem,
  makeContribution,
  makeDialogueMeeting,
  makePreparation,
  makeTheme,
} from "#seeds/factories/dialogue.ts";
import type { Place, Scope } from "./place.ts";

/** A dialogue meeting to come, one that runs and one that is over, each with what belongs to it. */
export async function busyMeetings(writer: Writer, scope: Scope): Promise<Place> {
  const { own, roundId, institution, neighbour } = scope;
  const given = { ...own, roundId, institutionIds: [institution.id, neighbour.id] };
  const planned = await makeDialogueMeeting(writer, { ...given, title: "Dialogmøde i foråret" });
  const empty = await makeDialogueMeeting(writer, { ...given, title: "Dialogmøde til efteråret" });
  const running = await makeDialogueMeeting(writer, {
    ...given,
    title: "Dialogmøde i dag",
    state: "running",
    startedAt: "2027-03-18T15:30:00.000Z",
  });
  const closed = await makeDialogueMeeting(writer, {
    ...given,
    title: "Dialogmøde sidste måned",
    state: "closed",
    startedAt: "2027-02-18T15:30:00.000Z",
    closedAt: "2027-02-18T18:00:00.000Z",
    summary: "Vi talte om åbningstider.",
  });
  const ofRunning = { ...own, dialogueMeetingId: running.id };
  const agendaItem = await makeAgendaItem(writer, ofRunning);
  const theme = await makeTheme(writer, { ...ofRunning, title: "Aftenåbent" });
  const emptyTheme = await makeTheme(writer, { ...ofRunning, title: "Andet", position: 2 });
  const contribution = await makeContribution(writer, {
    ...ofRunning,
    agendaItemId: agendaItem.id,
    themeId: theme.id,
    institutionId: institution.id,
    text: "Mange spørger, om vi har åbent om aftenen.",
  });
  const loose = await makeContribution(writer, {
    ...ofRunning,
    institutionId: neighbour.id,
    text: "Der mangler et sted at øve.",
    position: 2,
  });
  await makePreparation(writer, {
    ...own,
    dialogueMeetingId: planned.id,
    institutionId: institution.id,
    state: "draft",
  });
  await makePreparation(writer, { ...ofRunning, institutionId: institution.id });
  return {
    plannedMeeting: planned.id,
    emptyMeeting: empty.id,
    runningMeeting: running.id,
    closedMeeting: closed.id,
    agendaItem: agendaItem.id,
    theme: theme.id,
    emptyTheme: emptyTheme.id,
    contribution: contribution.id,
    looseContribution: loose.id,
  };
}
