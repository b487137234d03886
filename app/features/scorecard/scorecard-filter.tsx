import { RATINGS } from "#app/domain/indicators/rating.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { Button } from "#app/ui/controls/button.tsx";
import { CheckboxField } from "#app/ui/controls/checkbox-field.tsx";
import { CheckboxGroup } from "#app/ui/controls/checkbox-group.tsx";
import { FormFrame } from "#app/ui/controls/form-frame.tsx";
import { LinkButton } from "#app/ui/controls/link-button.tsx";
import { SelectField } from "#app/ui/controls/select-field.tsx";
import { TextField } from "#app/ui/controls/text-field.tsx";
import { Disclosure } from "#app/ui/layout/disclosure.tsx";
import { useRatingLight } from "../indicators/rating-light.tsx";
import type { ScorecardHeadModel } from "./scorecard-model.ts";
import { COLUMNS, GROUPINGS, KINDS, PERSPECTIVES, SORTS } from "./scorecard-query.ts";

/** Narrows, sorts and groups the scorecard and chooses its columns; all of it stands in the address. */
export function ScorecardFilter({
  model,
  path,
}: {
  readonly model: ScorecardHeadModel;
  readonly path: string;
}) {
  const t = useTexts("scorecard");
  const light = useRatingLight();
  const { query, institutions } = model;
  const every = { value: "", label: t("card.every") };
  return (
    <Disclosure summary={t("card.filter")} open={isNarrowed(model)}>
      <FormFrame action={path} method="get" width="full" label={t("card.filter")}>
        <div className="filter-line" data-filter-words>
          <TextField
            field={{ id: "card-words", name: "ord", initialValue: query.words }}
            label={t("card.filter.words")}
            type="search"
            width="l"
          />
          <Choice
            id="card-colour"
            name="farve"
            label={t("card.filter.colour")}
            chosen={query.colour ?? ""}
            options={[every, ...RATINGS.map((value) => ({ value, label: light(value).label }))]}
          />
          <Choice
            id="card-perspective"
            name="perspektiv"
            label={t("card.filter.perspective")}
            chosen={query.perspective ?? ""}
            options={[
              every,
              ...PERSPECTIVES.map((value) => ({ value, label: t(`perspective.${value}`) })),
            ]}
          />
          <Choice
            id="card-kind"
            name="art"
            label={t("card.filter.kind")}
            chosen={query.kind ?? ""}
            options={[every, ...KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))]}
          />
          {institutions.length > 1 ? (
            <Choice
              id="card-institution"
              name="institution"
              label={t("card.filter.institution")}
              chosen={query.institution}
              options={[
                every,
                ...institutions.map(({ slug, name }) => ({ value: slug, label: name })),
              ]}
            />
          ) : null}
          <Choice
            id="card-sort"
            name="sorter"
            label={t("card.filter.sort")}
            chosen={query.sort}
            options={SORTS.map((value) => ({ value, label: t(`sort.${value}`) }))}
          />
          <Choice
            id="card-grouping"
            name="gruppe"
            label={t("card.filter.grouping")}
            chosen={query.grouping ?? ""}
            options={[
              { value: "", label: t("card.filter.grouping.default") },
              ...GROUPINGS.map((value) => ({ value, label: t(`grouping.${value}`) })),
            ]}
          />
        </div>
        <CheckboxGroup
          field={{ id: "card-columns", name: "kolonne" }}
          label={t("card.filter.columns")}
          options={COLUMNS.map((value) => ({ value, label: t(`column.${value}`) }))}
          defaultValues={model.shown}
          inColumns
        />
        <div className="filter-line">
          <CheckboxField
            field={{ id: "card-mine", name: "mine" }}
            value="1"
            defaultChecked={query.isMine}
            label={t("card.filter.mine")}
          />
          <CheckboxField
            field={{ id: "card-descending", name: "retning" }}
            value="ned"
            defaultChecked={query.isDescending}
            label={t("card.filter.descending")}
          />
          <CheckboxField
            field={{ id: "card-all", name: "vis-alle" }}
            value="1"
            defaultChecked={query.showsAll}
            label={t("card.filter.all")}
          />
          <Button type="submit">{t("card.filter.submit")}</Button>
          <LinkButton href={path} variant="quiet">
            {t("card.filter.reset")}
          </LinkButton>
        </div>
      </FormFrame>
    </Disclosure>
  );
}

function Choice(props: {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly chosen: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}) {
  return (
    <SelectField
      field={{ id: props.id, name: props.name, initialValue: props.chosen }}
      label={props.label}
      options={props.options}
      placeholder={false}
      width="m"
    />
  );
}

/** Open where something in it is chosen, so that nobody wonders where the rest has gone. */
function isNarrowed({ query }: ScorecardHeadModel): boolean {
  const { words, perspective, kind, institution, isMine, columns, grouping } = query;
  return Boolean(words || perspective || kind || institution || isMine || columns || grouping);
}
