import type { home as da } from "../da/home.ts";
import type { Texts } from "../texts.ts";

export const home: Texts<typeof da> = {
  title: "Hello, {name}",
  "page.title": "Front page",
  "aside.label": "Meetings and places",
  "noRole.title": "You have no role yet",
  "noRole.text":
    "Ask your organisation’s system administrator to give you a role, for instance in a committee or at an institution. Your tasks will then stand here.",
  "tasks.title": "Waiting for you",
  "tasks.none": "Nothing is waiting for you",
  "tasks.none.text":
    "When there is something to read, write or decide, it will appear here with its deadline.",
  "task.due": "Due {date}",
  "task.minutes": { one: "about {count} minute", other: "about {count} minutes" },
  "task.hours": { one: "about {count} hour", other: "about {count} hours" },
  "task.prepareMeeting": "Prepare {institution} for {title}",
  "task.rewriteGoal": "Rewrite: {title}. The committee says: {reason}",
  "task.writeGoal": "Write goals for {institution} for {committee}",
  "task.writeGoals": {
    one: "{count} institution under {committee} lacks goals that the administration writes",
    other: "{count} institutions under {committee} lack goals that the administration writes",
  },
  "task.reportOnGoal": "Report on {title}",
  "task.enterMeasurements": {
    one: "Enter {count} awaited figure",
    other: "Enter {count} awaited figures",
  },
  "task.fillInFigures": {
    one: "{count} indicator lacks figures that should have come",
    other: "{count} indicators lack figures that should have come",
  },
  "task.confirmColour": "New figures on {name}, {year}: confirm the colour or withdraw it",
  "task.answerQuestion": "Answer the question: {text}",
  "task.decideGoals": {
    one: "Decide on {count} submitted goal",
    other: "Decide on {count} submitted goals",
  },
  "task.decideDialogueForm": "Decide the form of the dialogue in {committee}",
  "task.adoptBearings": {
    one: "Adopt {count} draft bearing in {committee}",
    other: "Adopt {count} draft bearings in {committee}",
  },
  "task.commentBearings": {
    one: "Give your view on {count} draft bearing in {committee}",
    other: "Give your view on {count} draft bearings in {committee}",
  },
  "task.readAnswer": "Answer from {institution} to: {text}",
  "answers.title": "Answers to your questions",
  "task.closeStep": "{committee}: {step} is under way",
  "task.moveOn": "{committee}: {step} is done, so the next step can be opened",
  "meetings.title": "Upcoming meetings",
  "meetings.none": "No meetings are planned.",
  "committees.title": "How it is going",
  "committees.goals": { one: "{count} goal", other: "{count} goals" },
  "committees.own": {
    one: "Your committee",
    other: "Your committees",
  },
  "committees.others": "The other committees",
  "institution.open": "See the institution",
  "institution.noGoals": "The goals stand here once the committee has approved them.",
  "red.title": "Goals that are not met",
  "red.none": "No goal is reported as not met.",
  "red.lead": {
    one: "{count} goal across the committees",
    other: "{count} goals across the committees",
  },
  "red.more": {
    one: "And {count} more, on the pages of the committees.",
    other: "And {count} more, on the pages of the committees.",
  },
  "system.title": "People and access",
  "system.audit": "See the log",
  "system.people": "people",
  "system.withoutRole": "without a role",
  "lead.overview": "How it is going right now.",
};
