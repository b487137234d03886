import { z } from "zod";

/** A file chosen in a form; what it holds is looked at by `readUpload`. */
export const uploadedFile = z.instanceof(File);
