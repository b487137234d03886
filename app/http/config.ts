import { z } from "zod";

const flag = z
  .enum(["0", "1"])
  .default("0")
  .transform((value) => value === "1");

const environment = z.object({
  NODE_ENV: z.enum(["production", "development", "test"]).default("production"),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z.string().min(1).default("localhost"),
  BASE_URL: z.url({ protocol: /^https?$/ }).optional(),
  DATABASE_FILE: z.string().min(1).default("data/pejling.db"),
  DEMO_MODE: flag,
  LOG_LEVEL: z.enum(["silent", "error", "warn", "info", "debug"]).default("info"),
  SESSION_IDLE_HOURS: z.coerce.number().int().min(1).max(720).default(12),
  SESSION_DAYS: z.coerce.number().int().min(1).max(90).default(14),
});

export type Config = {
  readonly port: number;
  readonly host: string;
  /** The address people use, without a slash at the end; origins are compared with it. */
  readonly baseUrl: string;
  readonly databaseFile: string;
  readonly isDemo: boolean;
  readonly isProduction: boolean;
  readonly logLevel: string;
  readonly sessionIdleHours: number;
  readonly sessionDays: number;
};

/** The message is one readable list of all that is wrong. */
export class UnusableConfig extends Error {}

/** The configuration from environment variables. Throws `UnusableConfig`. */
export function readConfig(variables: Record<string, string | undefined>): Config {
  const parsed = environment.safeParse(variables);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `  ${issue.path.join(".")}: ${issue.message}`);
    throw new UnusableConfig(`The configuration cannot be used:\n${lines.join("\n")}`);
  }
  const values = parsed.data;
  return {
    port: values.PORT,
    host: values.HOST,
    baseUrl: (values.BASE_URL ?? `http://localhost:${values.PORT}`).replace(/\/+$/, ""),
    databaseFile: values.DATABASE_FILE,
    isDemo: values.DEMO_MODE,
    isProduction: values.NODE_ENV === "production",
    logLevel: values.LOG_LEVEL,
    sessionIdleHours: values.SESSION_IDLE_HOURS,
    sessionDays: values.SESSION_DAYS,
  };
}
