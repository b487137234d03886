import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/controls/button.tsx";
import { FormFrame } from "#app/ui/controls/form-frame.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { ContributionCard } from "./contribution-card.tsx";
import type { ContributionView } from "./meeting-view.ts";

type Theme = { readonly id: string; readonly title: string };

type BoardProps = {
  readonly meetingId: string;
  readonly themes: readonly Theme[];
  readonly contributions: readonly ContributionView[];
  readonly mayChange: boolean;
};

/**
 * The themes as columns, with what was said as cards. A card moves by its own form; where scripts run also
 * by dragging it, or by the number of the theme.
 */
export function ThemeBoard({ meetingId, themes, contributions, mayChange }: BoardProps) {
  const t = useTexts("dialogue");
  const columns = [{ id: "", title: t("themes.unassigned") }, ...themes];
  return (
    <div
      className="board-frame"
      {...(mayChange ? { "data-comfort": "theme-board" } : {})}
      data-moving={t("board.moving", { theme: "{theme}" })}
    >
      <p className="board-hint" id="board-hint" hidden>
        {t("board.hint")}
      </p>
      <p className="only-read" role="status" data-board-status />
      <div className="board">
        {columns.map((column, index) => {
          const cards = contributions.filter((one) => (one.themeId ?? "") === column.id);
          return (
            <section
              key={column.id}
              className={column.id ? "board-column" : "board-column board-pile"}
              id={column.id ? `tema-${column.id}` : "uden-tema"}
              aria-labelledby={`board-${index}`}
              data-theme={column.id}
              data-title={column.title}
            >
              <header className="board-head">
                <h2 id={`board-${index}`}>
                  {column.id ? <span className="board-number">{index}</span> : null}
                  {column.title} <small>{t("contributions.count", { count: cards.length })}</small>
                </h2>
                {column.id && mayChange ? (
                  <ThemeTools
                    meetingId={meetingId}
                    theme={column}
                    isFirst={index === 1}
                    isLast={index === themes.length}
                  />
                ) : null}
              </header>
              {cards.length === 0 ? (
                <p className="board-empty">{column.id ? t("board.empty") : t("board.pileEmpty")}</p>
              ) : (
                <ul className="board-cards">
                  {cards.map((contribution) => (
                    <ContributionCard
                      key={contribution.id}
                      meetingId={meetingId}
                      contribution={contribution}
                      columns={columns}
                      mayMove={mayChange && themes.length > 0}
                    />
                  ))}
                </ul>
              )}
            </section>
          );
        })}
      </div>
    </div>
  );
}

function ThemeTools(props: { meetingId: string; theme: Theme; isFirst: boolean; isLast: boolean }) {
  const t = useTexts("dialogue");
  const ui = useTexts("ui");
  const { meetingId, theme, isFirst, isLast } = props;
  return (
    <div className="board-tools">
      <a href={paths.dialogueTheme(meetingId, theme.id)}>
        {t("themes.edit")}
        <span className="only-read"> {theme.title}</span>
      </a>
      <FormFrame action={paths.moveDialogueTheme(meetingId, theme.id)} width="full">
        <div className="board-moves">
          <MoveButton
            direction="up"
            disabled={isFirst}
            name={ui("order.up", { name: theme.title })}
          />
          <MoveButton
            direction="down"
            disabled={isLast}
            name={ui("order.down", { name: theme.title })}
          />
        </div>
      </FormFrame>
    </div>
  );
}

function MoveButton(props: { direction: "up" | "down"; disabled: boolean; name: string }) {
  return (
    <Button
      small
      variant="quiet"
      name="direction"
      value={props.direction}
      disabled={props.disabled}
    >
      <Icon name={props.direction} />
      <span className="only-read">{props.name}</span>
    </Button>
  );
}
