import { calibrate, total } from "./calibrate.ts";

const checks = calibrate();
const { fired, reproduced, inDocument, onOk, missed, okRows, rows } = total(checks);

const lines = checks.map((check) =>
  [
    check.code.padEnd(22),
    `${check.fired.length}`.padStart(5),
    `${check.reproduced.length}`.padStart(5),
    `${check.inDocument.length}`.padStart(9),
    `${check.onOk.length}`.padStart(6),
    share(check.reproduced.length, check.fired.length).padStart(10),
    share(check.reproduced.length, check.reproduced.length + check.missed.length).padStart(7),
    `  ${check.missed.join(" ")}`,
  ].join(" "),
);

process.stdout.write(`The checks against the network's remarks on ${rows} indicators (${okRows} of them called ok or passed without a word)

check                  fired  same  document on ok   precision  recall  not seen in rows
${lines.join("\n")}

Together: ${fired} remarks. ${reproduced} are the network's own, ${inDocument} more are so by the document, ${onOk} stand on rows called ok.
Precision ${share(reproduced, fired)} against the network alone, ${share(reproduced + inDocument, fired)} with the document; recall ${share(reproduced, reproduced + missed)}.
`);

function share(part: number, whole: number): string {
  return whole === 0 ? "–" : `${Math.round((part / whole) * 100)} %`;
}
