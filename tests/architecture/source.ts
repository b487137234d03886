import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";

export type SourceFile = {
  /** Path from the top folder, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly imports: readonly Import[];
};

export type Import = {
  /** A path of ours, or a package's name. */
  readonly target: string;
  readonly isOwn: boolean;
  readonly isType: boolean;
};

const folders = ["app", "db", "seeds", "tests"];

/** Every TypeScript file of the repository with its imports resolved. */
export function readSources(): SourceFile[] {
  return folders.flatMap(filesUnder).map((path) => {
    const text = readFileSync(path, "utf8");
    return { path, text, imports: importsOf(path, text) };
  });
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return filesUnder(path);
    return /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

function importsOf(path: string, text: string): Import[] {
  const found: Import[] = [];
  const pattern =
    /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[^;'"`]*?\sfrom\s+)?["']([^"']+)["']|import\(\s*["']([^"']+)["']\s*\)/g;
  for (const match of text.matchAll(pattern)) {
    const specifier = match[2] ?? match[3] ?? "";
    const own = ownPath(path, specifier);
    found.push({
      target: own ?? packageOf(specifier),
      isOwn: own !== null,
      isType: Boolean(match[1]),
    });
  }
  return found;
}

function ownPath(from: string, specifier: string): string | null {
  const bare = specifier.replace(/\?.*$/, "");
  if (bare.startsWith("#")) return bare.slice(1);
  if (bare.startsWith(".")) return normalize(join(dirname(from), bare)).replaceAll("\\", "/");
  return null;
}

function packageOf(specifier: string): string {
  if (specifier.startsWith("node:")) return "node";
  const parts = specifier.split("/");
  return specifier.startsWith("@") ? parts.slice(0, 2).join("/") : (parts[0] ?? specifier);
}
