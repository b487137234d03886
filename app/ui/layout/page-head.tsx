import type { ReactNode } from "react";

type PageHeadProps = {
  readonly title: string;
  readonly place?: ReactNode;
  /** A few words above the title that say what kind of page it is. */
  readonly kicker?: ReactNode;
  readonly lead?: ReactNode;
  readonly light?: ReactNode;
  readonly meta?: ReactNode;
  /** The page's one primary action. */
  readonly action?: ReactNode;
};

/** The head of a page, with its only first-level heading. */
export function PageHead({ title, place, kicker, lead, light, meta, action }: PageHeadProps) {
  return (
    <header className="page-head">
      {place}
      <div className="page-head-line">
        <div className="page-head-words">
          {kicker ? <p className="page-kicker">{kicker}</p> : null}
          <h1>{title}</h1>
          {light ? <div className="page-light">{light}</div> : null}
          {lead ? <p className="lead">{lead}</p> : null}
          {meta ? <div className="page-meta">{meta}</div> : null}
        </div>
        {action ? <div className="page-action">{action}</div> : null}
      </div>
    </header>
  );
}
