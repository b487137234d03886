import type { ReactNode } from "react";
import { useTexts } from "#app/i18n/texts.tsx";
import { classes } from "#app/ui/classes.ts";
import { Icon } from "#app/ui/icon.tsx";
import { Mark } from "./mark.tsx";

export type FrameSection = {
  readonly label: string;
  readonly href: string;
  readonly current?: boolean | undefined;
};

type FrameProps = {
  readonly homeHref: string;
  readonly organisation?: { readonly name: string; readonly href: string } | undefined;
  readonly sections: readonly FrameSection[];
  readonly search?: ReactNode;
  readonly language?: ReactNode;
  /** The person's menu: name, role line, and the menu's links and forms as children. */
  readonly person?:
    | { readonly name: string; readonly detail?: string | undefined; readonly children: ReactNode }
    | undefined;
  readonly banner?: ReactNode;
  readonly footer?: ReactNode;
  readonly width?: "normal" | "wide" | "narrow" | undefined;
  readonly children: ReactNode;
};

/** What surrounds every page: the way past it, the top bar, the page itself and the foot. */
export function AppFrame({ banner, footer, width = "normal", children, ...top }: FrameProps) {
  const t = useTexts("ui");
  return (
    <div className={classes("frame", `frame-${width}`)}>
      <a className="ds-skip-link" href="#main">
        {t("frame.skip")}
      </a>
      <header className="top">
        {banner ? <div className="frame-banner">{banner}</div> : null}
        <TopBar {...top} />
      </header>
      <main id="main" className="frame-main" tabIndex={-1}>
        {children}
      </main>
      {footer ? <footer className="frame-foot">{footer}</footer> : null}
    </div>
  );
}

/** One line of the person's menu. */
export function MenuLink({
  href,
  current,
  children,
}: {
  readonly href: string;
  readonly current?: boolean | undefined;
  readonly children: ReactNode;
}) {
  return (
    <a className="menu-line" href={href} aria-current={current ? "true" : undefined}>
      {children}
    </a>
  );
}

type TopBarProps = Pick<
  FrameProps,
  "homeHref" | "organisation" | "sections" | "search" | "language" | "person"
>;

function TopBar({ homeHref, organisation, sections, search, language, person }: TopBarProps) {
  const t = useTexts("ui");
  return (
    <div className="top-line">
      <div className="top-name">
        <a className="top-brand" href={homeHref}>
          <Mark />
          <span>{t("app.name")}</span>
        </a>
        {organisation ? (
          <a className="top-organisation" href={organisation.href}>
            {organisation.name}
          </a>
        ) : null}
      </div>
      {sections.length > 0 ? (
        <nav className="top-sections" aria-label={t("frame.sections")}>
          <ul>
            {sections.map((section) => (
              <li key={section.href}>
                <a href={section.href} aria-current={section.current ? "page" : undefined}>
                  {section.label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
      <div className="top-tools">
        {search}
        {language}
        {person ? <PersonMenu {...person} /> : null}
      </div>
    </div>
  );
}

function PersonMenu({ name, detail, children }: NonNullable<FrameProps["person"]>) {
  const t = useTexts("ui");
  return (
    <details className="menu" name="menu">
      <summary className="menu-open">
        <Icon name="person" />
        <span className="menu-open-name">{name}</span>
        <span className="only-read">{t("frame.person")}</span>
        <span className="chevron" aria-hidden="true" />
      </summary>
      <div className="menu-panel menu-panel-end">
        <p className="menu-head">
          <strong>{name}</strong>
          {detail ? <span>{detail}</span> : null}
        </p>
        {children}
      </div>
    </details>
  );
}
