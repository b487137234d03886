import { parentPort, workerData } from "node:worker_threads";
import { connect } from "#db/connect.ts";
import type { Turn } from "#db/turn.ts";
import type { UseCaseContext } from "../context.ts";
import { type UseCases, useCases } from "./background-use-cases.server.ts";

/** What the thread is sent: a use case to carry out, or word that it may write now. */
export type ToThread =
  | {
      readonly is: "asked";
      readonly id: number;
      readonly name: keyof UseCases;
      readonly context: Omit<UseCaseContext, "db">;
      readonly given: readonly unknown[];
    }
  | { readonly is: "turn" };

/** What it answers, and when it wants to write and is done with it. */
export type FromThread =
  | { readonly is: "answer"; readonly id: number; readonly answer: unknown }
  | { readonly is: "accident"; readonly id: number; readonly error: unknown }
  | { readonly is: "take" }
  | { readonly is: "give" };

type Carry = (context: UseCaseContext, ...given: readonly unknown[]) => Promise<unknown>;

const waiting: (() => void)[] = [];
const db = connect(workerData, turnOfProcess());

parentPort?.on("message", (message: ToThread) => {
  if (message.is === "turn") waiting.shift()?.();
  else void carryOut(message);
});

async function carryOut({ id, name, context, given }: Extract<ToThread, { is: "asked" }>) {
  try {
    const answer = await (useCases[name] as Carry)({ ...context, db }, ...given);
    send({ is: "answer", id, answer });
  } catch (error) {
    send({ is: "accident", id, error });
  }
}

/** The turn that the starting thread keeps for all, asked for and given back there. */
function turnOfProcess(): Turn {
  let wanted = 0;
  return {
    get isTaken() {
      return wanted > 0;
    },
    take: () => {
      wanted += 1;
      send({ is: "take" });
      return new Promise((resolve) => waiting.push(resolve));
    },
    give: () => {
      wanted -= 1;
      send({ is: "give" });
    },
  };
}

function send(message: FromThread): void {
  parentPort?.postMessage(message);
}
