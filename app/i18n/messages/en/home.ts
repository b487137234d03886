import type { home as da } from "../da/home.ts";
import type { Texts } from "../texts.ts";

export const home: Texts<typeof da> = {
  title: "Hello, {name}",
  "page.title": "Front page",
  lead: "First what is waiting for you. Then the overview.",
  "aside.label": "Meetings and places",
  "noRole.title": "You have no role yet",
  "noRole.text":
    "Ask your organisation’s system administrator to give you a role, for instance in a committee or at an institution. Your tasks will then stand here.",
  "tasks.title": "Waiting for you",
  "tasks.none": "Nothing is waiting for you",
  "tasks.none.text":
    "When there is something to read, write or decide, it will stand here with its deadline.",
  "task.due": "Due {date}",
  "task.minutes": { one: "about {count} minute", other: "about {count} minutes" },
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
  "task.readAnswer": "Answer from {institution} to your question: {text}",
  "task.closeStep": "{committee}: {step} is under way",
  "meetings.title": "Coming meetings",
  "meetings.none": "No meetings are planned.",
  "committees.title": "How it is going",
  "committees.goals": { one: "{count} goal", other: "{count} goals" },
  "institutions.title": "Your institutions",
};
