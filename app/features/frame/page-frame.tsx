import { locales } from "#app/i18n/locale.ts";
import { useFormat, useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/controls/button.tsx";
import { PageVersionProvider } from "#app/ui/controls/page-version.tsx";
import { AppFrame, MenuLink } from "#app/ui/layout/app-frame.tsx";
import { Notice } from "#app/ui/layout/notice.tsx";
import { SearchBox } from "#app/ui/layout/search-box.tsx";
import type { FrameModel } from "./frame-model.ts";
import { NoticeText } from "./notice-text.tsx";

/** The one notice of something that was not done: another person saved first. */
const nothingDone = "errors.notice.changed-meanwhile";

/** The frame around every page: sections this person may use, the person, and what was just done. */
export function PageFrame({ frame, children }: { frame: FrameModel; children: React.ReactNode }) {
  const t = useTexts("frame");
  const search = useTexts("search");
  return (
    <PageVersionProvider value={frame.dataVersion}>
      <AppFrame
        homeHref={paths.home()}
        {...(frame.organisation
          ? { organisation: { name: frame.organisation.name, href: paths.home() } }
          : {})}
        sections={sectionsOf(frame, t)}
        {...(frame.person && frame.pathname !== paths.search()
          ? { search: <SearchBox action={paths.search()} label={search("label")} /> }
          : {})}
        {...(frame.person
          ? {
              person: {
                name: frame.person.name,
                detail: frame.person.title,
                children: <PersonMenu />,
              },
            }
          : {})}
        banner={frame.isDemo ? t("demo.banner") : undefined}
        footer={
          <>
            <LanguageForm current={frame.locale} pathname={frame.pathname} />
            <FootLinks frame={frame} />
            <Printed printed={frame.printed} />
          </>
        }
      >
        {frame.notice && (
          <Notice tone={frame.notice === nothingDone ? "warning" : "success"} live>
            <NoticeText notice={frame.notice} />
          </Notice>
        )}
        {children}
      </AppFrame>
    </PageVersionProvider>
  );
}

/** Under a page on paper: whose it is and when it was printed. */
function Printed({ printed }: Pick<FrameModel, "printed">) {
  const t = useTexts("frame");
  const format = useFormat();
  if (!printed) return null;
  const day = t("printed", { date: format.date(printed.on) });
  return <p className="frame-printed">{[printed.organisation, day].filter(Boolean).join(" · ")}</p>;
}

function PersonMenu() {
  const t = useTexts("frame");
  return (
    <>
      <MenuLink href={paths.profile()}>{t("menu.profile")}</MenuLink>
      <form method="post" action={paths.signOut()}>
        <Button variant="quiet" type="submit">
          {t("menu.signOut")}
        </Button>
      </form>
    </>
  );
}

/** From inside to what everybody may read, and from there to the sign-in. */
function FootLinks({ frame }: { frame: FrameModel }) {
  const t = useTexts("frame");
  if (frame.person && frame.organisation) {
    return (
      <p className="frame-foot-links">
        <a href={paths.publicOrganisation(frame.organisation.slug)}>{t("public.link")}</a>
      </p>
    );
  }
  return frame.pathname.startsWith("/offentlig/") ? (
    <p className="frame-foot-links">
      <a href={paths.signIn()}>{t("signIn.link")}</a>
    </p>
  ) : null;
}

function LanguageForm({ current, pathname }: { current: string; pathname: string }) {
  const t = useTexts("frame");
  return (
    <form method="post" action={paths.language()} aria-label={t("language.label")}>
      <input type="hidden" name="back" value={pathname} />
      {locales.map((locale) =>
        locale === current ? (
          <span key={locale} className="frame-foot-current" aria-current="true">
            {t(`language.${locale}`)}
          </span>
        ) : (
          <Button key={locale} type="submit" variant="quiet" small name="locale" value={locale}>
            {t(`language.${locale}`)}
          </Button>
        ),
      )}
    </form>
  );
}

/** Pages that belong to a committee's round without standing under its address. */
const ofRounds = [
  paths.goal(""),
  paths.bearing(""),
  paths.dialogueMeeting(""),
  paths.committeeMeeting(""),
];

/** An overall goal is read among what shows how the whole goes. */
const ofScorecards = paths.overallGoal("");

function sectionsOf(frame: FrameModel, t: ReturnType<typeof useTexts<"frame">>) {
  if (!frame.person) return [];
  const sections = [
    { label: t("section.committees"), href: paths.committees() },
    { label: t("section.institutions"), href: paths.institutions() },
    { label: t("section.scorecards"), href: paths.scorecard() },
    { label: t("section.indicators"), href: paths.indicators() },
    ...(frame.mayAdminister
      ? [{ label: t("section.administration"), href: paths.administration() }]
      : []),
  ];
  const isOfRound = ofRounds.some((start) => frame.pathname.startsWith(start));
  return sections.map((section) => ({
    ...section,
    current:
      frame.pathname === section.href ||
      frame.pathname.startsWith(`${section.href}/`) ||
      (isOfRound && section.href === paths.committees()) ||
      (frame.pathname.startsWith(ofScorecards) && section.href === paths.scorecard()),
  }));
}
