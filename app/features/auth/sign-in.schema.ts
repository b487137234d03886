import { z } from "zod";

export const signInSchema = z.object({
  email: z.string().trim().toLowerCase().min(1).max(200),
  password: z.string().min(1).max(500),
  til: z.string().max(500).optional(),
});

export const demoSignInSchema = z.object({
  personId: z.string().min(1).max(40),
  til: z.string().max(500).optional(),
});
