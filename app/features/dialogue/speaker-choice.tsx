import { useTexts } from "#app/i18n/texts.tsx";
import { FieldsetFrame } from "#app/ui/controls/field-frame.tsx";
import { type FieldSource, textValueOf } from "#app/ui/controls/field-source.ts";
import type { Speakers, SpeakerView } from "./meeting-view.ts";

/** One key for each speaker, in the order they stand. */
const keys = [..."1234567890abcdefghijklmnopqrstuvwxyz"];

/** Who said it: an institution or a politician, each with the key that chooses it where scripts run. */
export function SpeakerChoice({ field, speakers }: { field: FieldSource; speakers: Speakers }) {
  const t = useTexts("dialogue");
  const groups = [
    { name: t("record.institutions"), speakers: speakers.institutions, from: 0 },
    {
      name: t("record.politicians"),
      speakers: speakers.politicians,
      from: speakers.institutions.length,
    },
  ];
  return (
    <FieldsetFrame field={field} label={t("record.speaker")}>
      {groups.map(({ name, speakers: group, from }) =>
        group.length === 0 ? null : (
          <div className="speakers" key={name}>
            <p className="speakers-name" aria-hidden="true">
              {name}
            </p>
            <div className="speakers-list">
              {group.map((speaker, index) => (
                <Speaker
                  key={speaker.value}
                  field={field}
                  speaker={speaker}
                  shortcut={keys[from + index]}
                />
              ))}
            </div>
          </div>
        ),
      )}
    </FieldsetFrame>
  );
}

function Speaker(props: {
  field: FieldSource;
  speaker: SpeakerView;
  shortcut: string | undefined;
}) {
  const { field, speaker, shortcut } = props;
  return (
    <label className="speaker">
      <input
        className="ds-input"
        type="radio"
        name={field.name}
        value={speaker.value}
        defaultChecked={textValueOf(field) === speaker.value}
        required
        data-key={shortcut}
      />
      {shortcut ? (
        <span className="speaker-key" aria-hidden="true">
          {shortcut}
        </span>
      ) : null}
      <span>{speaker.name}</span>
    </label>
  );
}
