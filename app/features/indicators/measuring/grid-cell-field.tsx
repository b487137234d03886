import { useErrorText, useFormat, useTexts } from "#app/i18n/texts.tsx";
import { classes } from "#app/ui/classes.ts";
import { HiddenField } from "#app/ui/controls/hidden-field.tsx";
import { useIndicatorWords } from "../use-indicator-words.ts";
import type { CellAnswer, GridCell, GridColumn, GridRow } from "./measuring-model.ts";

type CellProps = {
  readonly row: GridRow;
  readonly column: GridColumn;
  readonly cell: GridCell | undefined;
  readonly answer: CellAnswer | undefined;
  /** Whether this is where the writing begins. */
  readonly isFirst: boolean;
};

/** One cell: its words, the entry it stands for, whether a figure is awaited, and what is to be settled at it. */
export function GridCellField({ row, column, cell, answer, isFirst }: CellProps) {
  const place = `${row.id}.${column.key}`;
  const fieldId = `c-${row.id}-${column.key}`;
  const seen = answer?.seen ?? cell?.seen ?? "";
  const stood = cell?.text ?? "";
  return (
    <div className="grid-cell">
      <input
        type="text"
        className={classes("ds-input grid-input", answer && "grid-changed")}
        id={answer?.error ? fieldId : undefined}
        name={`c.${place}`}
        defaultValue={answer?.text ?? stood}
        data-stood={answer ? stood : undefined}
        autoComplete="off"
        // biome-ignore lint/a11y/noAutofocus: whoever opens what is awaited comes to write in this cell
        autoFocus={isFirst}
        aria-labelledby={`r-${row.id} k-${column.key}`}
        aria-invalid={answer?.error ? true : undefined}
        aria-describedby={answer?.error ? `${fieldId}-error` : undefined}
      />
      {seen === "" ? null : <HiddenField name={`v.${place}`} value={seen} />}
      {answer?.error ? (
        <CellProblem answer={answer} fieldId={fieldId} place={place} />
      ) : (
        <CellState cell={cell} />
      )}
    </div>
  );
}

function CellState({ cell }: Pick<CellProps, "cell">) {
  const t = useTexts("measuring");
  const format = useFormat();
  if (!cell?.state) return null;
  const date = cell.expectedOn ? format.dayAndMonth(cell.expectedOn) : "";
  return (
    <span className={`cell-detail grid-state grid-state-${cell.state}`}>
      {t(`state.${cell.state}`, { date })}
    </span>
  );
}

function CellProblem(props: {
  readonly answer: CellAnswer;
  readonly fieldId: string;
  readonly place: string;
}) {
  const t = useTexts("measuring");
  const errorText = useErrorText("measuring");
  const { value } = useIndicatorWords();
  const { answer, fieldId, place } = props;
  return (
    <>
      <div className="field-errors" id={`${fieldId}-error`}>
        <p>{errorText(answer.error ?? "")}</p>
        {answer.theirs ? <Theirs theirs={answer.theirs} /> : null}
      </div>
      {answer.readings.length === 0 ? null : (
        <select
          className="ds-input"
          name={`r.${place}`}
          aria-label={t("cell.reading", { raw: answer.text })}
          defaultValue={answer.reading}
        >
          <option value="">{t("cell.reading.choose")}</option>
          {answer.readings.map((reading) => (
            <option key={reading.key} value={reading.key}>
              {reading.kind === "text" ? t("cell.reading.words") : value(reading)}
            </option>
          ))}
        </select>
      )}
    </>
  );
}

function Theirs({ theirs }: { readonly theirs: NonNullable<CellAnswer["theirs"]> }) {
  const t = useTexts("measuring");
  const format = useFormat();
  const said = { raw: theirs.raw, when: format.instant(theirs.at) };
  return (
    <p>
      {theirs.by ? t("theirs", { ...said, name: theirs.by }) : t("theirs.unknown", said)}{" "}
      {t("theirs.settle")}
    </p>
  );
}
