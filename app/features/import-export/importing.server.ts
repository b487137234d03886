import { inBackground } from "./background.server.ts";

/** Import and export as the pages use them: each use case of the same name, carried out beside everything else. */
export const takeInTable = inBackground("takeInTable");
export const viewColumns = inBackground("viewColumns");
export const chooseColumns = inBackground("chooseColumns");
export const viewStatistics = inBackground("viewStatistics");
export const addSelection = inBackground("addSelection");
export const removeSelection = inBackground("removeSelection");
export const viewImport = inBackground("viewImport");
export const settleDoubts = inBackground("settleDoubts");
export const confirmImport = inBackground("confirmImport");
export const undoImport = inBackground("undoImport");
export const exportFile = inBackground("exportFile");
