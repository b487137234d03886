import { FieldFrame } from "./field-frame.tsx";
import { controlAttributes, type FieldProps } from "./field-source.ts";

type FileFieldProps = FieldProps & {
  readonly accept?: string | undefined;
  readonly multiple?: boolean | undefined;
  readonly comfort?: string | undefined;
};

/** One or more files from the person's own machine. */
export function FileField({ accept, multiple, comfort, ...props }: FileFieldProps) {
  return (
    <FieldFrame {...props} className="field-full">
      <input
        {...controlAttributes(props)}
        className="input-file"
        type="file"
        accept={accept}
        multiple={multiple ?? props.field.multiple}
        data-comfort={comfort}
      />
    </FieldFrame>
  );
}
