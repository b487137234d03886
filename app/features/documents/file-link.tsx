import { useFormat } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { endingOf } from "./file-kinds.ts";

export type FileHead = { readonly id: string; readonly name: string; readonly size: number };

/** A link that saves a file, with its kind and size: "Trivsel.pdf (PDF, 1,2 MB)". */
export function FileLink({ file }: { readonly file: FileHead }) {
  const format = useFormat();
  return (
    <span className="file-link">
      <a href={paths.file(file.id)} download={file.name}>
        {file.name}
      </a>{" "}
      <span className="file-size">
        ({endingOf(file.name).toUpperCase()}, {sizeText(file.size, format.number)})
      </span>
    </span>
  );
}

function sizeText(bytes: number, number: ReturnType<typeof useFormat>["number"]): string {
  const kilobytes = bytes / 1024;
  if (kilobytes < 1024) return `${number(Math.max(1, Math.round(kilobytes)))} kB`;
  return `${number(kilobytes / 1024, { maximumFractionDigits: 1 })} MB`;
}
