import { Button } from "#app/ui/controls/button.tsx";
import { FormFrame } from "#app/ui/controls/form-frame.tsx";

/** Takes something out of use or back into use; nothing is deleted, so it needs no question first. */
export function RetireForm(props: {
  readonly action: string;
  readonly version: number;
  readonly isRetired: boolean;
  readonly retireLabel: string;
  readonly restoreLabel: string;
}) {
  return (
    <FormFrame action={props.action} version={props.version}>
      <Button
        type="submit"
        variant={props.isRetired ? "secondary" : "danger"}
        name="retire"
        value={props.isRetired ? "no" : "yes"}
      >
        {props.isRetired ? props.restoreLabel : props.retireLabel}
      </Button>
    </FormFrame>
  );
}
