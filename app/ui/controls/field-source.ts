/**
 * What a field component needs to know of a field: conform's field metadata fits, and so does a plain object
 * with an id and a name.
 */
export type FieldSource = {
  readonly id: string;
  readonly name: string;
  readonly errorId?: string | undefined;
  readonly descriptionId?: string | undefined;
  readonly initialValue?: unknown;
  readonly errors?: readonly string[] | undefined;
  readonly required?: boolean | undefined;
  readonly minLength?: number | undefined;
  readonly min?: string | number | undefined;
  readonly max?: string | number | undefined;
  readonly step?: string | number | undefined;
  readonly pattern?: string | undefined;
  readonly multiple?: boolean | undefined;
};

/** What every field takes beside its own choices. */
export type FieldProps = {
  readonly field: FieldSource;
  readonly label: string;
  readonly help?: React.ReactNode;
  readonly optional?: boolean | undefined;
  /** Translated errors; without them those of the field are shown. */
  readonly errors?: readonly string[] | undefined;
  readonly hideLabel?: boolean | undefined;
};

export function errorsOf({
  field,
  errors,
}: Pick<FieldProps, "field" | "errors">): readonly string[] {
  return errors ?? field.errors ?? [];
}

export function errorIdOf(field: FieldSource): string {
  return field.errorId ?? `${field.id}-error`;
}

export function helpIdOf(field: FieldSource): string {
  return field.descriptionId ?? `${field.id}-description`;
}

/** The attributes that tie a control to its name, its help, its errors and its limits. */
export function controlAttributes(
  props: Pick<FieldProps, "field" | "errors" | "help" | "optional">,
  extraDescription?: string,
) {
  const { field, help } = props;
  const failed = errorsOf(props).length > 0;
  const descriptions = [
    failed && errorIdOf(field),
    help && helpIdOf(field),
    extraDescription,
  ].filter(Boolean);
  return {
    id: field.id,
    name: field.name,
    required: field.required && !props.optional ? true : undefined,
    "aria-invalid": failed ? true : undefined,
    "aria-describedby": descriptions.length > 0 ? descriptions.join(" ") : undefined,
  } as const;
}

/** The field's starting value as text, empty when there is none. */
export function textValueOf(field: FieldSource): string | undefined {
  const value = field.initialValue;
  if (typeof value === "string") return value;
  if (typeof value === "number") return String(value);
  return undefined;
}

/** The field's starting values where several can be chosen. */
export function valuesOf(field: FieldSource): readonly string[] {
  const value = field.initialValue;
  if (Array.isArray(value)) return value.filter((item): item is string => typeof item === "string");
  return typeof value === "string" ? [value] : [];
}

/** A field that its schema lets be empty, but this form does not. Form libraries hand out fields whose parts cannot be spread. */
export function requiredField(field: FieldSource): FieldSource {
  const { id, name, errorId, descriptionId, initialValue, errors } = field;
  return { id, name, errorId, descriptionId, initialValue, errors, required: true };
}
