import { useFormat, useTexts } from "#app/i18n/texts.tsx";
import type { BearingInList } from "./bearing-models.ts";
import { BearingStateText } from "./bearing-state.tsx";

/** The decision sheet: the bearings in their order, as they were decided and where they come from. */
export function BearingSheet({
  bearings,
  lastYear,
}: {
  readonly bearings: readonly BearingInList[];
  readonly lastYear: number;
}) {
  const t = useTexts("bearings");
  const format = useFormat();
  const decisions = [
    ...new Map(
      bearings
        .filter((one) => one.adoptedOn !== null)
        .map((one) => [`${one.adoptedOn} ${one.decisionText}`, one]),
    ).values(),
  ];
  return (
    <div className="sheet">
      <ol className="bearings bearings-sheet">
        {bearings.map((bearing) => (
          <li key={bearing.id}>
            <article className="bearing">
              <h2>{bearing.title}</h2>
              <p className="bearing-text">{bearing.text}</p>
              <p className="bearing-note">
                {bearing.adoptedOn === null && (
                  <span className="sheet-origin">
                    <BearingStateText bearing={bearing} />
                  </span>
                )}
                {bearing.themes.map((theme) => (
                  <span key={theme.id} className="sheet-origin">
                    {t("sheet.theme", {
                      theme: theme.title,
                      meeting: theme.meetingTitle,
                      date: format.date(theme.heldOn),
                    })}
                  </span>
                ))}
                {bearing.previous && (
                  <span className="sheet-origin">
                    {t("origin.previous", { year: String(lastYear) })} {bearing.previous.title}
                  </span>
                )}
              </p>
            </article>
          </li>
        ))}
      </ol>
      {bearings.some((bearing) => bearing.adoptedOn === null) && (
        <section className="sheet-decision">
          <h2>{t("sheet.toDecide")}</h2>
          <p className="sheet-line">{t("adopt.on")}</p>
          <p className="sheet-line sheet-lines">{t("adopt.text")}</p>
        </section>
      )}
      {decisions.map((bearing) => (
        <section key={bearing.id} className="sheet-decision">
          <h2>{t("sheet.decision", { date: format.date(bearing.adoptedOn ?? "") })}</h2>
          <p className="bearing-text">{bearing.decisionText}</p>
        </section>
      ))}
    </div>
  );
}
