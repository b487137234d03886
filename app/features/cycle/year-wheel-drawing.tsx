import { useFormat, useTexts } from "#app/i18n/texts.tsx";
import type { RoundFrame, RoundStep } from "./round-frame.ts";
import type { WheelEvent } from "./wheel-event.ts";
import { arcPath, letterOf, pointAt, ringsOf, turnAfter, turnOf, wheel } from "./wheel-geometry.ts";

/** What each shape on the wheel stands for. */
export function YearWheelLegend() {
  const t = useTexts("cycle");
  return (
    <ul className="wheel-legend">
      {(["committeeMeeting", "dialogueMeeting", "reporting"] as const).map((kind) => (
        <li key={kind}>
          <span className={`wheel-number wheel-number-${kind}`} aria-hidden="true" />
          {t(`event.${kind}`)}
        </li>
      ))}
      <li>
        <span className="wheel-legend-today" aria-hidden="true" />
        {t("wheel.legend.today")}
      </li>
    </ul>
  );
}

const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

type Props = {
  readonly frame: RoundFrame;
  readonly events: readonly WheelEvent[];
  readonly today: string;
};

/** The round's year as a wheel; what it shows stands in words beside it. */
export function YearWheelDrawing({ frame, events, today }: Props) {
  const t = useTexts("cycle");
  const { year } = frame.round;
  const { size, center } = wheel;
  const days = [
    ...frame.steps.flatMap(({ startsOn, dueOn }) => [startsOn, dueOn]),
    ...events.map(({ on }) => on),
  ].flatMap((day) => day ?? []);
  const first = days.sort()[0] ?? `${year}-01-01`;
  const firstYear = Math.min(Number(first.slice(0, 4)), year);
  const isOnWheel = today >= `${firstYear}-01-01` && today <= `${year}-12-31`;
  return (
    <svg
      className="wheel"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={t("wheel.drawing", { year: String(year) })}
    >
      <Months />
      {frame.steps.map((step, index) => (
        <StepArc key={step.step} step={step} index={index} year={year} />
      ))}
      <EventMarks events={events} year={year} />
      {isOnWheel ? <Today today={today} year={year} /> : null}
      <text className="wheel-year" x={center} y={center + 10}>
        {firstYear < year ? `${firstYear}–${year}` : year}
      </text>
    </svg>
  );
}

function Months() {
  const format = useFormat();
  return (
    <g className="wheel-months">
      {months.map((month, index) => {
        const from = pointAt(index / 12, 154);
        const to = pointAt(index / 12, 203);
        const name = pointAt((index + 0.5) / 12, wheel.months);
        return (
          <g key={month}>
            <line x1={from.x} y1={from.y} x2={to.x} y2={to.y} />
            <text x={name.x} y={name.y + 5}>
              {format.month(month)}
            </text>
          </g>
        );
      })}
      <circle cx={wheel.center} cy={wheel.center} r={154} />
      <circle cx={wheel.center} cy={wheel.center} r={203} />
    </g>
  );
}

function StepArc(props: {
  readonly step: RoundStep;
  readonly index: number;
  readonly year: number;
}) {
  const { step, index, year } = props;
  const radius = wheel.tracks - index * wheel.trackStep;
  const first = step.startsOn ?? step.dueOn;
  const last = step.dueOn ?? step.startsOn;
  if (!first || !last) return null;
  const from = turnOf(first, year);
  const mark = pointAt(from, radius);
  return (
    <g className={`wheel-step wheel-${step.state}`}>
      <path d={arcPath(from, turnAfter(last, year), radius)} />
      <circle cx={mark.x} cy={mark.y} r={9} />
      <text x={mark.x} y={mark.y + 4}>
        {step.step === "followUp" ? "↺" : index + 1}
      </text>
    </g>
  );
}

function EventMarks({ events, year }: Pick<Props, "events"> & { readonly year: number }) {
  const turns = events.map(({ on }) => turnOf(on, year));
  const rings = ringsOf(turns);
  return (
    <>
      {events.map((event, index) => {
        const { x, y } = pointAt(turns[index] ?? 0, rings[index] ?? 0);
        return (
          <g key={event.id} className={`wheel-event wheel-${event.kind}`}>
            {event.kind === "reporting" ? (
              <rect x={x - 7.5} y={y - 7.5} width={15} height={15} />
            ) : (
              <circle cx={x} cy={y} r={8} />
            )}
            <text x={x} y={y + 3.5}>
              {letterOf(index)}
            </text>
          </g>
        );
      })}
    </>
  );
}

function Today({ today, year }: { readonly today: string; readonly year: number }) {
  const t = useTexts("cycle");
  const format = useFormat();
  const turn = turnOf(today, year);
  const from = pointAt(turn, 62);
  const to = pointAt(turn, 203);
  return (
    <>
      <line className="wheel-today" x1={from.x} y1={from.y} x2={to.x} y2={to.y} />
      <text className="wheel-now" x={wheel.center} y={wheel.center + 32}>
        {t("wheel.today", { date: format.date(today) })}
      </text>
    </>
  );
}
