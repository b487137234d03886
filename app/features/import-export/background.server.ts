import type { Worker } from "node:worker_threads";
import { refused } from "#app/domain/result.ts";
import { type Database, sharedWith } from "#db/connect.ts";
import type { Turn } from "#db/turn.ts";
import type { UseCaseContext } from "../context.ts";
import type { FromThread, ToThread } from "./background.worker.server.ts";
import type { UseCases } from "./background-use-cases.server.ts";
import { startThread } from "./start-thread.server.ts";

/** Unused for so long the thread ends; long enough for it to count who takes out how many files in a minute. */
const idleFor = 90_000;
const memory = { maxOldGenerationSizeMb: 1_024 };

type Carry = (context: UseCaseContext, ...given: readonly unknown[]) => Promise<unknown>;

type Shared = NonNullable<ReturnType<typeof sharedWith>>;

const threads = new WeakMap<Database, Thread>();

/**
 * A use case that is carried out in a thread of its own with connections of its own, so that no other request waits while thousands of
 * rows are read, weighed or written. The thread stays for a while, since it remembers what it has read of a preview. A database in
 * memory is this thread's alone, and so is the work on it. Refused beside what the use case refuses: `file-too-hard` where the
 * thread ran out of memory, in which case nothing is written.
 */
export function inBackground<Name extends keyof UseCases>(name: Name): UseCases[Name] {
  const carry: Carry = async ({ db, ...context }, ...given) => {
    const shared = sharedWith(db);
    if (!shared) {
      const { useCases } = await import("./background-use-cases.server.ts");
      return (useCases[name] as Carry)({ ...context, db }, ...given);
    }
    return threadOf(db, shared).ask(name, context, given);
  };
  return carry as UseCases[Name];
}

function threadOf(db: Database, shared: Shared): Thread {
  const known = threads.get(db);
  if (known) return known;
  const thread = new Thread(shared, () => {
    if (threads.get(db) === thread) threads.delete(db);
    shared.sharers.delete(thread.end);
  });
  threads.set(db, thread);
  shared.sharers.add(thread.end);
  return thread;
}

type Asked = {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: unknown) => void;
};

class Thread {
  readonly #worker: Worker;
  readonly #turn: Turn;
  readonly #asked = new Map<number, Asked>();
  #count = 0;
  #isWriting = false;
  #hasEnded = false;
  #idle: NodeJS.Timeout | undefined;
  readonly #forget: () => void;

  constructor({ file, turn }: Shared, forget: () => void) {
    this.#turn = turn;
    this.#forget = forget;
    this.#worker = startThread("background", { workerData: file, resourceLimits: memory });
    this.#worker.on("message", (message: FromThread) => this.#receive(message));
    this.#worker.once("error", (error) => this.#fail(error));
    this.#worker.once("exit", () => {
      this.#hasEnded = true;
      if (this.#isWriting) this.#turn.give();
      this.#fail(new Error("The thread ended before it answered"));
    });
  }

  /** What the thread has not written by then is not written at all. */
  readonly end = async () => {
    clearTimeout(this.#idle);
    this.#forget();
    await this.#worker.terminate();
  };

  ask(name: keyof UseCases, context: Omit<UseCaseContext, "db">, given: readonly unknown[]) {
    clearTimeout(this.#idle);
    this.#worker.ref();
    const id = this.#count++;
    return new Promise<unknown>((resolve, reject) => {
      this.#send({ is: "asked", id, name, context, given });
      this.#asked.set(id, { resolve, reject });
    });
  }

  #receive(message: FromThread): void {
    switch (message.is) {
      case "take":
        void this.#letWrite();
        return;
      case "give":
        this.#isWriting = false;
        this.#turn.give();
        return;
      case "answer":
        this.#settled(message.id)?.resolve(message.answer);
        return;
      case "accident":
        this.#settled(message.id)?.reject(message.error);
    }
  }

  #settled(id: number): Asked | undefined {
    const asked = this.#asked.get(id);
    this.#asked.delete(id);
    if (this.#asked.size === 0) this.#rest();
    return asked;
  }

  async #letWrite(): Promise<void> {
    await this.#turn.take();
    if (this.#hasEnded) return this.#turn.give();
    this.#isWriting = true;
    this.#send({ is: "turn" });
  }

  /** A thread with nothing to do keeps no process running. */
  #rest(): void {
    this.#worker.unref();
    this.#idle = setTimeout(this.end, idleFor).unref();
  }

  #fail(error: Error): void {
    this.#forget();
    const isOutOfMemory = "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
    for (const { resolve, reject } of this.#asked.values()) {
      if (isOutOfMemory) resolve(refused("file-too-hard"));
      else reject(error);
    }
    this.#asked.clear();
  }

  #send(message: ToThread): void {
    this.#worker.postMessage(message);
  }
}
