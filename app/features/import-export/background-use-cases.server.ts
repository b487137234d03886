import { chooseColumns } from "./choose-columns.server.ts";
import { addSelection, removeSelection } from "./choose-statistics.server.ts";
import { confirmImport } from "./confirm-import.server.ts";
import { exportFile } from "./export-file.server.ts";
import { settleDoubts } from "./settle-doubts.server.ts";
import { takeInTable } from "./take-in-table.server.ts";
import { undoImport } from "./undo-import.server.ts";
import { viewColumns, viewImport } from "./view-import.server.ts";
import { viewStatistics } from "./view-statistics.server.ts";

/** What reads, weighs or writes thousands of rows, and so is carried out in a thread of its own. */
export const useCases = {
  ...{ takeInTable, viewColumns, chooseColumns, viewStatistics, addSelection, removeSelection },
  ...{ viewImport, settleDoubts, confirmImport, undoImport, exportFile },
};

export type UseCases = typeof useCases;
