import type { overallGoals as da } from "../da/overall-goals.ts";
import type { Texts } from "../texts.ts";

export const overallGoals: Texts<typeof da> = {
  "list.title": "Overall goals",
  "list.lead":
    "What the municipality and its services want to reach in the council term. Institutions can say which of them their own goals serve.",
  "list.terms": "Council term",
  "list.empty": "No overall goals yet",
  "list.empty.text":
    "Begin with the municipality’s own. Then each service can have goals that serve them, and institutions can tie theirs to them.",
  "list.noTerm": "A council term is missing",
  "list.noTerm.text": "Overall goals belong to a council term. Create that first.",
  "list.noTerm.link": "Create council term",
  "list.under": "Serves: {title}",
  "list.cascade": "See the goals in context",
  "level.organisation": "The municipality",
  "new.title": "New overall goal",
  "edit.title": "Edit overall goal",
  "edit.go": "Edit",
  "field.title": "Title",
  "field.title.help":
    "One line that can be remembered, for example “Every young person is on the way”.",
  "field.text": "What it means",
  "field.text.help": "What is to be different for citizens when the term is over?",
  "field.councilTermId": "Council term",
  "field.areaId": "Whose goal is it?",
  "field.areaId.help":
    "The municipality’s own goals are for all. A service’s goals are for its institutions.",
  "field.parentId": "Serves the municipality’s goal",
  "field.parentId.help": "Only for a service’s goal. The municipality’s own stand at the top.",
  "field.parentId.none": "None in particular",
  "field.responsible": "Responsible",
  "field.responsible.help": "A position rather than a name, so that it holds for the whole term.",
  "field.indicatorIds": "Indicators",
  "field.indicatorIds.help":
    "The municipality’s own and the services’. A service’s goal can only be read by its own and the municipality’s.",
  save: "Save",
  create: "Create overall goal",
  retire: "Retire this goal",
  restore: "Use this goal again",
  "retire.lead": "It can still be read, but is no longer counted or chosen.",
  "retire.serving": {
    one: "{count} goal serves it now and will stand without it.",
    other: "{count} goals serve it now and will stand without it.",
  },
  "notice.created": "The overall goal is created.",
  "notice.saved": "The overall goal is saved.",
  "notice.retired": "The goal is retired. It can be used again.",
  "notice.restored": "The goal is in use again.",
  "page.retired": "This goal is retired",
  "page.retired.text": "It is not counted in the context and cannot be chosen for new goals.",
  "page.aside": "About the overall goal",
  "page.serves": "Serves",
  "page.how": "How is it going?",
  "page.goals": "The institutions’ goals",
  "page.goals.lead": "Each goal is counted once. Colours are counted, never averaged.",
  "page.areas": "The services’ goals",
  "page.direct": "Institutions that serve the goal directly",
  "page.none": "No goals serve this yet",
  "page.none.text":
    "When an institution writes its goals it can choose this one, and once the committee has approved the goal it stands here.",
  "tree.count": {
    one: "{count} goal, {without} without data",
    other: "{count} goals, {without} without data",
  },
  "tree.none": "No goals yet",
  "tree.show": {
    one: "Show {count} institution’s goals",
    other: "Show {count} institutions’ goals",
  },
  "tree.showDirect": {
    one: "Show {count} institution that serves it directly",
    other: "Show {count} institutions that serve it directly",
  },
  "tree.indicators": "Indicators of {title}",
  "loose.title": "Goals without an overall goal",
  "loose.lead": {
    one: "{count} goal is not tied to an overall goal. It need not be.",
    other: "{count} goals are not tied to an overall goal. They need not be.",
  },
  "loose.none": "Every approved goal serves an overall one.",
  "cascade.empty":
    "The municipality’s and the services’ overall goals stand here, with the goals institutions have set to reach them.",
  "cascade.edit": "Edit overall goals",
  "error.place-in-use": {
    one: "{count} goal serves it, so its term and service cannot change. Create a new one instead.",
    other:
      "{count} goals serve it, so its term and service cannot change. Create a new one instead.",
  },
  "error.parent-not-above": "Only a service’s goal can serve one of the municipality’s.",
  "error.parent-of-other-term": "That goal belongs to another council term.",
  "error.indicator-of-other-place":
    "Choose only the municipality’s indicators and the service’s own.",
};
