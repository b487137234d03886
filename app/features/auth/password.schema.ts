import { z } from "zod";

const newPassword = {
  password: z.string().min(1).max(500),
  repeat: z.string().min(1).max(500),
};
const repeats = (form: { password: string; repeat: string }) => form.password === form.repeat;
const mismatch = { path: ["repeat"], message: "passwords-differ" };

export const setPasswordSchema = z.object(newPassword).refine(repeats, mismatch);

export const changePasswordSchema = z
  .object({ current: z.string().min(1).max(500), ...newPassword })
  .refine(repeats, mismatch);

/** One of the person's own sessions. */
export const endSessionSchema = z.object({ session: z.string().min(1).max(64) });
