import { test } from "#tests/support/app.ts";
import {
  freezePeriod,
  measure,
  openNextRound,
  openPeriod,
  readWhatCameOfIt,
  reportRed,
} from "#tests/support/round/follow-up.ts";
import {
  addKnowledge,
  decideDialogueForm,
  moveStep,
  openFirstRound,
  planDialogueMeeting,
  prepare,
  runMeeting,
} from "#tests/support/round/know-and-talk.ts";
import { appointPeople, setUpCommittee } from "#tests/support/round/set-up-committee.ts";
import { setStage } from "#tests/support/round/stage.ts";
import {
  adoptBearing,
  agreeOnGoal,
  commentOnBearing,
  defineIndicator,
  draftBearing,
} from "#tests/support/round/steer.ts";

test("a committee goes a whole round, from the first knowledge to the next round's opening", async ({
  app,
  browser,
}) => {
  test.setTimeout(480_000);
  const stage = setStage(app, browser);
  const { committee, institution } = stage;
  await test.step("a committee, its institutions and its people", async () => {
    await setUpCommittee(stage);
    await appointPeople(stage);
  });
  const administration = await stage.as({ role: "administration" });
  const chair = await stage.as({ role: "committeeChair", committee: committee.slug });
  const member = await stage.as({ role: "committeeMember", committee: committee.slug });
  const leader = await stage.as({ role: "institutionLeader", institution: institution.slug });

  await test.step("step 1: knowledge", async () => {
    await openFirstRound(stage, administration);
    await addKnowledge(stage, administration);
    await decideDialogueForm(stage, chair);
    await moveStep(stage, administration, "Afslut trin 1");
  });
  await test.step("step 2: dialogue", async () => {
    await moveStep(stage, administration, "Åbn trin 2");
    const meeting = await planDialogueMeeting(stage, administration);
    await prepare(meeting, leader);
    await runMeeting(meeting, stage, administration);
    await moveStep(stage, administration, "Afslut trin 2");
  });
  const bearing = await test.step("step 3: bearings", async () => {
    await moveStep(stage, administration, "Åbn trin 3");
    const id = await draftBearing(stage, administration);
    await commentOnBearing(id, member);
    await adoptBearing(stage, chair);
    await moveStep(stage, administration, "Afslut trin 3");
    return id;
  });
  const indicator = await test.step("step 4: goals", async () => {
    await moveStep(stage, administration, "Åbn trin 4");
    const id = await defineIndicator(stage, leader);
    await agreeOnGoal(stage, leader, chair);
    await moveStep(stage, administration, "Afslut trin 4");
    return id;
  });
  await test.step("follow-up", async () => {
    await moveStep(stage, administration, "Åbn opfølgningen");
    await openPeriod(stage, administration);
    await measure(indicator, leader);
    await reportRed(leader);
    await freezePeriod(stage, administration);
    await readWhatCameOfIt(stage, bearing, member);
  });
  await test.step("the next round", async () => {
    await openNextRound(stage, administration);
  });
});
