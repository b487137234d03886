import type { Rating } from "#app/domain/indicators/rating.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import type { Light } from "#app/ui/data/light.ts";
import { StatusLight } from "#app/ui/data/status-light.tsx";

const looks: Record<Rating, Pick<Light, "shape" | "tone">> = {
  green: { shape: "tick", tone: "green" },
  yellow: { shape: "half", tone: "yellow" },
  red: { shape: "triangle", tone: "red" },
  noData: { shape: "ring", tone: "grey" },
  stale: { shape: "faded", tone: "grey" },
  notDue: { shape: "clock", tone: "grey" },
  tooEarly: { shape: "sprout", tone: "grey" },
  notPublished: { shape: "hourglass", tone: "grey" },
  manual: { shape: "person", tone: "grey" },
  notRated: { shape: "dash", tone: "grey" },
  notApplicable: { shape: "dots", tone: "grey" },
};

/** An indicator's colour of a year, or why it has none. */
export function RatingLight({ rating, size }: { rating: Rating; size?: "s" | "m" | "l" }) {
  const light = useRatingLight()(rating);
  return <StatusLight {...light} {...(size ? { size } : {})} />;
}

export function useRatingLight(): (rating: Rating) => Light {
  const t = useTexts("indicators");
  return (rating) => ({ ...looks[rating], label: t(`rating.${rating}`) });
}
