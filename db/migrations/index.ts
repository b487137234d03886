import type { Migration } from "kysely";
import * as organisation from "./20261120T010000_organisation.ts";
import * as auth from "./20261120T020000_auth.ts";
import * as cycle from "./20261120T030000_cycle.ts";
import * as knowledge from "./20261120T040000_knowledge.ts";
import * as dialogue from "./20261120T050000_dialogue.ts";
import * as contributions from "./20261120T060000_contributions.ts";
import * as bearings from "./20261120T070000_bearings.ts";
import * as indicators from "./20261120T080000_indicators.ts";
import * as goals from "./20261120T090000_goals.ts";
import * as goalContents from "./20261120T100000_goal_contents.ts";
import * as followUp from "./20261120T110000_follow_up.ts";
import * as indicatorDefinitions from "./20261121T010000_indicator_definitions.ts";
import * as indicatorJudgement from "./20261121T020000_indicator_judgement.ts";
import * as indicatorQuality from "./20261121T030000_indicator_quality.ts";
import * as imports from "./20261121T040000_imports.ts";
import * as indicatorIndexes from "./20261121T050000_indicator_indexes.ts";
import * as overallGoals from "./20261121T070000_overall_goals.ts";
import * as importDefinitions from "./20261121T080000_import_definitions.ts";
import * as indicatorQuestions from "./20261121T090000_indicator_questions.ts";
import * as interimIndex from "./20261121T100000_interim_index.ts";

/** All migrations in the order they run. One that has landed is never changed. */
export const migrations: Record<string, Migration> = {
  "20261120T010000_organisation": organisation,
  "20261120T020000_auth": auth,
  "20261120T030000_cycle": cycle,
  "20261120T040000_knowledge": knowledge,
  "20261120T050000_dialogue": dialogue,
  "20261120T060000_contributions": contributions,
  "20261120T070000_bearings": bearings,
  "20261120T080000_indicators": indicators,
  "20261120T090000_goals": goals,
  "20261120T100000_goal_contents": goalContents,
  "20261120T110000_follow_up": followUp,
  "20261121T010000_indicator_definitions": indicatorDefinitions,
  "20261121T020000_indicator_judgement": indicatorJudgement,
  "20261121T030000_indicator_quality": indicatorQuality,
  "20261121T040000_imports": imports,
  "20261121T050000_indicator_indexes": indicatorIndexes,
  "20261121T070000_overall_goals": overallGoals,
  "20261121T080000_import_definitions": importDefinitions,
  "20261121T090000_indicator_questions": indicatorQuestions,
  "20261121T100000_interim_index": interimIndex,
};
